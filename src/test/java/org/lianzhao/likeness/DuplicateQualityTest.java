package org.lianzhao.likeness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lianzhao.likeness.DuplicateCheck.Finding;
import org.lianzhao.likeness.DuplicateCheck.Outcome;
import org.lianzhao.likeness.FirmTraits.Named;
import org.lianzhao.likeness.FirmTraits.Numbers;

/** How well the duplicate check tells firms apart, measured with pairs of names that people have labelled. */
class DuplicateQualityTest {
    /** Rows that know no English names end before it. */
    private static final int ONE_ENGLISH = 12;

    private static final List<Pair> PAIRS = read();

    /** Two descriptions, what they are, and what the check says. */
    private record Pair(String label, String kind, FirmTraits one, FirmTraits other, String line) {
        static Pair of(String line) {
            String[] cells = line.split(",", -1);
            return new Pair(cells[0], cells[1], firm(cells, 2, ONE_ENGLISH), firm(cells, 7, ONE_ENGLISH + 1), line);
        }

        private static FirmTraits firm(String[] cells, int at, int english) {
            CreditCode code = CreditCode.read(cells[at + 2]);
            boolean old = code != null && code.isOldNumber();
            String written = code == null ? null : code.normalised();
            String city = cells[at + 1].isEmpty() ? null : PlaceNames.codeOf(cells[at + 1]);
            List<Named> names = new ArrayList<>();
            names.add(new Named(NameKind.OFFICIAL, CompanyName.keyOf(cells[at])));
            if (english < cells.length && !cells[english].isEmpty()) {
                names.add(new Named(NameKind.ENGLISH, CompanyName.keyOf(cells[english])));
            }
            return FirmTraits.of(
                    names,
                    new Numbers(old ? null : written, old ? written : null, city),
                    cells[at + 3].isEmpty() ? null : cells[at + 3],
                    cells[at + 4].isEmpty() ? null : cells[at + 4]);
        }

        // what no index finds is never compared; codes are found by their own
        Outcome outcome() {
            Finding finding = DuplicateCheck.compare(one, other);
            boolean coded = one.creditCode() != null && Objects.equals(one.creditCode(), other.creditCode());
            return coded || (finds(one, other) && finds(other, one)) ? finding.outcome() : Outcome.DIFFERENT;
        }

        private static boolean finds(FirmTraits sought, FirmTraits registered) {
            KnownByKeys<FirmTraits> known = new KnownByKeys<>();
            known.add(registered, registered);
            return !known.near(sought).isEmpty();
        }
    }

    private static List<Pair> read() {
        try (InputStream file = DuplicateQualityTest.class.getResourceAsStream("/duplicates/name-pairs.csv")) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), UTF_8))
                    .lines()
                    .skip(1)
                    .map(Pair::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Pair> those(Predicate<Pair> what) {
        return PAIRS.stream().filter(what).toList();
    }

    private static List<String> lines(List<Pair> pairs) {
        return pairs.stream().map(Pair::line).toList();
    }

    @Test
    void no_two_firms_are_ever_taken_for_the_same_one() {
        assertThat(lines(those(
                        pair -> pair.outcome() == Outcome.SAME && !pair.label().equals("same"))))
                .isEmpty();
        assertThat(lines(those(pair -> pair.kind().equals("certain") && pair.outcome() != Outcome.SAME)))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_about_firms_that_are_plainly_two() {
        List<Pair> plain = those(pair -> pair.label().equals("different"));
        assertThat(plain).hasSizeGreaterThan(150);
        assertThat(lines(plain.stream()
                        .filter(pair -> pair.outcome() != Outcome.DIFFERENT)
                        .toList()))
                .isEmpty();
    }

    @Test
    void nearly_all_names_of_one_firm_come_together() {
        List<Pair> one = those(pair -> pair.label().equals("same"));
        List<Pair> missed =
                one.stream().filter(pair -> pair.outcome() == Outcome.DIFFERENT).toList();
        double recall = 1 - (double) missed.size() / one.size();
        long same = one.stream().filter(pair -> pair.outcome() == Outcome.SAME).count();
        System.out.printf(
                "Duplicate check: %d pairs of one firm, %d the same, %d for people, %d missed: %.1f %%%n",
                one.size(), same, one.size() - same - missed.size(), missed.size(), recall * 100);
        lines(missed).forEach(System.out::println);
        assertThat(recall).isGreaterThan(0.84);
        assertThat(lines(missed.stream()
                        .filter(pair -> !List.of("alias", "two names").contains(pair.kind()))
                        .toList()))
                .isEmpty();
    }
}
