package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.setting.DictionaryWords;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.text.CallerLanguage;
import org.lianzhao.transfer.Imports;

/** Says in the reader's language what a list of firms is narrowed down by. */
@ApplicationScoped
class CompanyFilterWords {
    private final ChainMaps chains;
    private final Regions regions;
    private final Industries industries;
    private final Imports imports;
    private final Sentences sentences;
    private final CallerLanguage language;
    private final Dictionaries dictionaries;

    CompanyFilterWords(
            ChainMaps chains,
            Regions regions,
            Industries industries,
            Imports imports,
            Sentences sentences,
            CallerLanguage language,
            Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
        this.chains = chains;
        this.regions = regions;
        this.industries = industries;
        this.imports = imports;
        this.sentences = sentences;
        this.language = language;
    }

    /** What a value of this parameter means; the value itself where nobody knows it, which the list refuses. */
    String of(String filter, String value) {
        Optional<String> words = switch (filter) {
            case "region" -> regions.of(value).map(Region::fullName);
            case "industry" -> industries(value);
            case "segment" -> chains.segmentName(value, language.current());
            case "batch" -> imports.called(UUID.fromString(value)); // the endpoint has read it as a key
            case "tag" ->
                tagged().named(List.of(value), language.current()).stream().findFirst();
            case "presence" -> Optional.of(sentences.say("export.presence." + value));
            default -> Optional.empty();
        };
        return words.orElse(value);
    }

    private Optional<String> industries(String codes) {
        return Optional.of(Stream.of(codes.split(","))
                .map(code -> industries.of(code).map(IndustryClass::name).orElse(code))
                .collect(Collectors.joining("、")));
    }

    /** The tags of firms as the screens call them. */
    <K> Map<K, List<String>> tags(Map<K, List<String>> codes) {
        DictionaryWords words = tagged();
        Locale spoken = language.current();
        Map<K, List<String>> named = new HashMap<>();
        codes.forEach((firm, tags) -> named.put(firm, words.named(tags, spoken)));
        return named;
    }

    private DictionaryWords tagged() {
        return dictionaries.words(CompanyTags.CODE);
    }
}
