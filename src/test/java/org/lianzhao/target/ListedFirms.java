package org.lianzhao.target;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.search.TopicHits;
import org.lianzhao.target.TargetList.Ranked;
import org.lianzhao.target.TopicFinder.Found;

/** The demonstration's listed firms as a register of their own, searched as the index searches: any word, more words first. */
final class ListedFirms {
    private static final int LOOKED_AT = 300;
    private static final double COMMON_SHARE = 0.02;
    private static final int NEVER_COMMON = 30;

    private final List<CompanyProfile> firms;

    /** Name and scope of each firm in the form in which words are looked for, made once. */
    private final Map<UUID, List<String>> plain;

    private ListedFirms(List<CompanyProfile> firms) {
        this.firms = firms;
        this.plain = firms.stream()
                .collect(Collectors.toMap(
                        CompanyProfile::id, firm -> List.of(Plain.of(firm.name()), Plain.of(firm.businessScope()))));
    }

    static ListedFirms read() {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("deploy/demo-data/listed-companies.csv"))) {
            return new ListedFirms(List.copyOf(rows.stream()
                    .map(ListedFirms::firm)
                    .collect(Collectors.toMap(CompanyProfile::id, firm -> firm, (one, same) -> one, LinkedHashMap::new))
                    .values()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CompanyProfile firm(NamedCsvRecord row) {
        String name = row.getField("name");
        return new CompanyProfile(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                "",
                row.getField("business_scope"),
                null,
                null,
                "listed",
                Map.of(),
                List.of(row.getField("tags")));
    }

    int size() {
        return firms.size();
    }

    boolean has(String name) {
        return firms.stream().anyMatch(firm -> firm.name().equals(name));
    }

    /** The targets of a segment of the maps, best first. */
    List<Ranked> targets(String segment, Measure measure) {
        Topic topic = Maps.topic(segment);
        Map<UUID, Integer> spoken = new HashMap<>();
        Map<String, Integer> spread = new HashMap<>();
        for (CompanyProfile firm : firms) {
            Set<String> words = plain.getOrDefault(firm.id(), List.of()).stream()
                    .flatMap(text -> spokenIn(topic, text).stream())
                    .collect(Collectors.toSet());
            words.forEach(word -> spread.merge(word, 1, Integer::sum));
            if (!words.isEmpty() && !topic.excludes(firm.name()) && !topic.excludes(firm.businessScope())) {
                spoken.put(firm.id(), words.size());
            }
        }
        double most = Math.max(NEVER_COMMON, COMMON_SHARE * firms.size());
        Set<String> common = spread.entrySet().stream()
                .filter(word -> word.getValue() > most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<CompanyProfile> looked = firms.stream()
                .filter(firm -> spoken.containsKey(firm.id()))
                .sorted(Comparator.comparingInt((CompanyProfile firm) -> -spoken.getOrDefault(firm.id(), 0)))
                .limit(LOOKED_AT)
                .toList();
        TopicHits hits = new TopicHits(looked.stream().map(CompanyProfile::id).toList(), spoken.size());
        Found found = new Found(topic.with(common), hits, firms.size(), 0);
        return TargetList.of(found, looked, measure, Set.of(), Map.of()).ranked();
    }

    // the index counts a short word within a longer one, too
    private static Collection<String> spokenIn(Topic topic, String text) {
        return topic.words().keySet().stream()
                .filter(word -> !topic.general().contains(word) && Plain.speaks(text, word))
                .toList();
    }
}
