package org.lianzhao.likeness;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what the register is asked for firms that may be the same as some: all of it is in an index.
 *
 * @param codes credit codes
 * @param numbers old registration numbers
 * @param names keys of names that firms are or were called by
 * @param otherNames keys of names that they may be called by besides
 * @param cores names without region and legal form
 * @param sounds ranges of keys of how names sound
 * @param heads ranges of keys of how firms' own words begin
 * @param addresses keys of doors
 * @param people keys of legal representatives
 */
public record Sought(
        Set<String> codes,
        Set<String> numbers,
        Set<String> names,
        Set<String> otherNames,
        Set<String> cores,
        Set<Range> sounds,
        Set<Range> heads,
        Set<Long> addresses,
        Set<Long> people) {
    private static final Set<String> USUAL_ENDS = Set.of("股份", "科技", "集团");

    /** Keys from the first to the last. */
    public record Range(long first, long last) implements Comparable<Range> {
        @Override
        public int compareTo(Range other) {
            return first == other.first ? Long.compare(last, other.last) : Long.compare(first, other.first);
        }
    }

    /** What many firms at once are looked for by. */
    public static Sought byMost(Collection<FirmTraits> firms) {
        Sought sought = new Sought(
                distinct(firms, FirmTraits::creditCode),
                distinct(firms, FirmTraits::registrationNo),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                distinct(firms, firm -> firm.address() == null ? null : MatchKeys.at(firm.address(), null)),
                new TreeSet<>());
        firms.forEach(sought::add);
        return sought;
    }

    /** What one firm is looked for by: the short names that it may go by, too. */
    public static Sought by(FirmTraits firm) {
        Sought sought = byMost(Set.of(firm));
        firm.whole().forEach(name -> {
            sought.cores.add(CompanyName.coreOf(name.key()));
            sought.otherNames.add(name.brand());
            USUAL_ENDS.forEach(end -> sought.otherNames.add(name.brand() + end));
        });
        return sought;
    }

    /** Whether one of the codes and numbers that are looked for is this firm's. */
    public boolean isCodeOf(FirmTraits firm) {
        return (firm.creditCode() != null && codes.contains(firm.creditCode()))
                || (firm.registrationNo() != null && numbers.contains(firm.registrationNo()));
    }

    private void add(FirmTraits firm) {
        firm.whole().forEach(name -> {
            names.add(name.key());
            otherNames.add(name.core());
            reach(sounds, name.sound(), firm.cityCode());
            reach(heads, MatchKeys.head(name, true), firm.cityCode());
            if (name.isShort() || name.standsAlone()) {
                reach(heads, MatchKeys.head(name, false), firm.cityCode());
            }
            if (firm.representative() != null) {
                people.add(MatchKeys.at(MatchKeys.person(firm.representative(), name), null));
            }
        });
        firm.shorts().forEach(name -> {
            otherNames.add(name.key());
            reach(heads, MatchKeys.head(name, false), firm.cityCode());
        });
    }

    // those of the same city and of an unknown one; of all cities where its own is not known
    private static void reach(Set<Range> ranges, String text, @Nullable String city) {
        if (city == null) {
            ranges.add(new Range(MatchKeys.at(text, null), MatchKeys.lastAt(text)));
        } else {
            ranges.add(new Range(MatchKeys.at(text, city), MatchKeys.at(text, city)));
            ranges.add(new Range(MatchKeys.at(text, null), MatchKeys.at(text, null)));
        }
    }

    private interface Trait<T> {
        @Nullable
        T of(FirmTraits firm);
    }

    private static <T extends Comparable<T>> Set<T> distinct(Collection<FirmTraits> firms, Trait<T> trait) {
        return firms.stream().map(trait::of).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }
}
