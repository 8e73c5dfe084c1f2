package org.lianzhao.company;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.shared.region.Regions;

/**
 * A firm as a dry run remembers it, written in one line: all that firms are compared by; of the other facts only whether
 * they are known.
 */
final class RehearsedFirm {
    private static final String PART = "\u001f";
    private static final String ITEM = "\u001e";
    private static final String KNOWN = "·";
    private static final String SOME_DAY = "1900-01-01";
    /** Facts that firms are compared by. */
    private static final Set<Gap> COMPARED = EnumSet.complementOf(EnumSet.of(
            Gap.ENTERPRISE_TYPE, Gap.CAPITAL, Gap.FOUNDED_ON, Gap.BUSINESS_SCOPE, Gap.PRODUCTS, Gap.INDUSTRY));

    private RehearsedFirm() {}

    static String written(Company firm) {
        String facts = Stream.of(Gap.values())
                .map(fact -> {
                    String says = firm.says(fact);
                    return says == null ? "" : COMPARED.contains(fact) ? says : KNOWN;
                })
                .collect(Collectors.joining(ITEM));
        String names = firm.getNames().stream()
                .filter(name -> name.kind() != NameKind.OFFICIAL)
                .flatMap(name -> Stream.of(name.kind().name(), name.name()))
                .collect(Collectors.joining(ITEM));
        return String.join(PART, firm.getName(), facts, names, String.join(ITEM, firm.getTags()));
    }

    static Company read(String written, Regions regions) {
        Company firm = new Company(written.split(PART, 2)[0], Source.IMPORTED, "", Instant.EPOCH);
        teach(firm, written, regions);
        return firm;
    }

    /** Lets a firm know what it had been taught when it was written. */
    static void teach(Company firm, String written, Regions regions) {
        String[] parts = written.split(PART, -1);
        String[] facts = parts[1].split(ITEM, -1);
        for (Gap fact : Gap.values()) {
            String says = facts[Arrays.asList(Gap.values()).indexOf(fact)];
            if (!says.isEmpty() && !Objects.equals(firm.says(fact), says) && isNews(firm, fact)) {
                firm.take(
                        fact,
                        fact == Gap.FOUNDED_ON ? SOME_DAY : says,
                        regions.of(says).orElse(null));
            }
        }
        List<String> names = items(parts[2]);
        for (int at = 0; at + 1 < names.size(); at += 2) {
            firm.alsoCalled(NameKind.valueOf(names.get(at)), names.get(at + 1));
        }
        firm.tag(items(parts[3]));
    }

    // what is known in full is not replaced by the mark that it is known
    private static boolean isNews(Company firm, Gap fact) {
        @Nullable String says = firm.says(fact);
        return says == null || COMPARED.contains(fact);
    }

    private static List<String> items(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(ITEM, -1));
    }
}
