package org.lianzhao.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianzhao.chain.SegmentPlace;

/** Chooses codes in the manner of the maps: EL-50 for a group, EL-5030 for a segment in it. */
final class Codes {
    private static final int STEP = 10;
    private static final int MOST = 100_000;
    private static final int CHOICE = 50;
    static final int LONGEST = MapBounds.LONGEST_CODE;

    private Codes() {}

    /** The next codes after those on the map, for there may be segments of other chains and other days under some. */
    static List<String> next(DraftMap map, SegmentPlace place) {
        Set<String> taken = map.segments().stream().map(Drafted::code).collect(Collectors.toSet());
        String start = map.find(place.groupId())
                .map(Drafted::code)
                .orElse(map.base().chain().code() + "-");
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> start + number * STEP)
                .filter(code -> code.length() <= LONGEST && !taken.contains(code))
                .limit(CHOICE)
                .toList();
    }

    /** Gives copied segments codes of their new chain: EQ-1010 becomes TS-1010, and what has another form is numbered. */
    static final class Renamed {
        private final String from;
        private final String to;
        private final Set<String> given = new HashSet<>();

        Renamed(String from, String to) {
            this.from = from + "-";
            this.to = to + "-";
        }

        String of(String code) {
            String wanted = code.startsWith(from) ? to + code.substring(from.length()) : to + "X10";
            String free = wanted;
            for (int number = 1; free.length() > LONGEST || !given.add(free); number++) {
                free = to + "X" + number * STEP;
            }
            return free;
        }
    }
}
