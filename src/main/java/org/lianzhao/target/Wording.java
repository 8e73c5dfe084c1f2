package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.setting.DictionaryEntry;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;

/** Puts reasons and open questions into the words of whoever reads them. */
@ApplicationScoped
class Wording {
    /** Sentences whose first word is the code of a kind of signal. */
    static final String SIGNAL = "target.signal-of";

    static final String TIMING = "target.timing-of";

    private static final Set<String> OF_KIND = Set.of(SIGNAL, TIMING);
    private static final List<String> KEYS = List.of("company.source.", TieReasons.PEOPLE);
    private static final String KINDS = "movement-signal";

    private final Sentences sentences;
    private final Dictionaries dictionaries;
    private final CallerLanguage language;

    Wording(Sentences sentences, Dictionaries dictionaries, CallerLanguage language) {
        this.sentences = sentences;
        this.dictionaries = dictionaries;
        this.language = language;
    }

    /** What kinds of signals are called, by their codes: read once for many reasons. */
    record Labels(Map<String, String> kinds) {}

    /** In the caller's language, as they are called now. */
    Labels labels() {
        boolean english = language.current().equals(Locale.ENGLISH);
        return new Labels(dictionaries.entries(KINDS).stream()
                .collect(Collectors.toMap(DictionaryEntry::code, kind -> english ? kind.nameEn() : kind.name())));
    }

    /** @param entered since when the register knows the firm: facts without a day of their own are no fresher */
    Points say(Reason reason, @Nullable LocalDate entered, Labels labels) {
        return new Points(
                say(reason.code(), reason.words(), labels),
                reason.points(),
                source(reason.source()),
                reason.on() == null ? entered : reason.on(),
                reason.part(),
                reason.link(),
                reason.excerpt(),
                reason.words());
    }

    String say(String code, List<String> words, Labels labels) {
        String between = sentences.say("target.between");
        if (OF_KIND.contains(code) && !words.isEmpty()) {
            String kind = words.get(0);
            String said = String.join(between, words.subList(1, words.size()));
            return sentences.say(code, labels.kinds().getOrDefault(kind, kind), said);
        }
        return sentences.say(code, String.join(between, words));
    }

    /** What a lead is called that is made of a target. */
    String title(SegmentFacts segment, String firm) {
        boolean english =
                language.current().equals(Locale.ENGLISH) && !segment.nameEn().isBlank();
        return sentences.say("target.lead-title", english ? segment.nameEn() : segment.name(), firm);
    }

    /** Where a fact is from: as somebody noted it, or as the register calls it. */
    String source(String source) {
        return KEYS.stream().anyMatch(source::startsWith) ? sentences.word(source, source) : source;
    }

    /** What would have to be found out about a firm, as questions. */
    List<String> ask(List<PartScore> factors, boolean coded) {
        return Stream.concat(
                        coded ? Stream.empty() : Stream.of(sentences.say("target.no-code")),
                        factors.stream()
                                .filter(factor -> factor.points() == null)
                                .filter(factor -> factor.part() != Part.FIT)
                                .map(factor -> sentences.say(
                                        "target.no-" + factor.part().name().toLowerCase(Locale.ROOT), factor.most())))
                .toList();
    }
}
