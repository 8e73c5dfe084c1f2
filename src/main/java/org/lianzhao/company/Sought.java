package org.lianzhao.company;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By what the register is asked for firms that may be the same as some: all of it is in an index. */
final class Sought {
    private static final Set<String> USUAL_ENDS = Set.of("股份", "科技", "集团");

    final Set<String> codes;
    final Set<String> numbers;
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> otherNames = new LinkedHashSet<>();
    final Set<String> cores = new LinkedHashSet<>();
    final Set<Range> sounds = new TreeSet<>();
    final Set<Range> heads = new TreeSet<>();
    final Set<Long> addresses;
    final Set<Long> people = new TreeSet<>();

    /** Keys from the first to the last. */
    record Range(long first, long last) implements Comparable<Range> {
        @Override
        public int compareTo(Range other) {
            return first == other.first ? Long.compare(last, other.last) : Long.compare(first, other.first);
        }
    }

    private Sought(Collection<FirmTraits> firms) {
        codes = distinct(firms, FirmTraits::creditCode);
        numbers = distinct(firms, FirmTraits::registrationNo);
        addresses = distinct(firms, firm -> firm.address() == null ? null : MatchKeys.at(firm.address(), null));
    }

    /** What many firms at once are looked for by. */
    static Sought byMost(Collection<FirmTraits> firms) {
        Sought sought = new Sought(firms);
        firms.forEach(sought::add);
        return sought;
    }

    /** What one firm is looked for by: the short names that it may go by, too. */
    static Sought by(FirmTraits firm) {
        Sought sought = byMost(Set.of(firm));
        firm.everOfficial().forEach(name -> {
            sought.cores.add(CompanyName.coreOf(name.key()));
            sought.otherNames.add(name.brand());
            USUAL_ENDS.forEach(end -> sought.otherNames.add(name.brand() + end));
        });
        return sought;
    }

    boolean isCodeOf(FirmTraits firm) {
        return (firm.creditCode() != null && codes.contains(firm.creditCode()))
                || (firm.registrationNo() != null && numbers.contains(firm.registrationNo()));
    }

    private void add(FirmTraits firm) {
        firm.everOfficial().forEach(name -> {
            names.add(name.key());
            otherNames.add(name.core());
            reach(sounds, name.sound(), firm.cityCode());
            reach(heads, MatchKeys.head(name, true), firm.cityCode());
            if (name.isShort()) {
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
