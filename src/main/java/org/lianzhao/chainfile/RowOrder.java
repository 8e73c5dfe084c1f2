package org.lianzhao.chainfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives segments that stand beside one another positions in the order of the file. As many as can be stay where they are:
 * those that are in that order already; the others come between them.
 */
final class RowOrder {
    private RowOrder() {}

    /**
     * @param held where each of them stands now, in the order of the file; null for one that comes from elsewhere
     * @param last the last position that is taken there, also by others
     */
    static List<Double> positions(List<@Nullable Double> held, double last) {
        boolean[] stays = longestRun(held);
        List<Double> positions = new ArrayList<>(held.size());
        for (int at = 0; at < held.size(); ) {
            int next = at;
            while (next < held.size() && !stays[next]) {
                next++;
            }
            fill(positions, next - at, next < held.size() ? held.get(next) : null, last);
            if (next < held.size()) {
                positions.add(held.get(next));
            }
            at = next + 1;
        }
        return isRising(positions) ? positions : behind(held.size(), last);
    }

    private static void fill(List<Double> positions, int count, @Nullable Double upper, double last) {
        @Nullable Double before = positions.isEmpty() ? null : positions.get(positions.size() - 1);
        for (int i = 1; i <= count; i++) {
            if (upper == null) {
                positions.add(Math.max(last, before == null ? last : before) + i);
            } else if (before == null) {
                positions.add(upper - (count + 1 - i));
            } else {
                positions.add(before + (upper - before) * i / (count + 1));
            }
        }
    }

    // too close together for numbers: all of them behind what is there
    private static List<Double> behind(int count, double last) {
        List<Double> positions = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            positions.add(last + i);
        }
        return positions;
    }

    private static boolean isRising(List<Double> positions) {
        for (int i = 1; i < positions.size(); i++) {
            if (positions.get(i) <= positions.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    // the longest strictly rising subsequence, by the ends of the best runs of each length
    private static boolean[] longestRun(List<@Nullable Double> held) {
        List<Double> ends = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int[] before = new int[held.size()];
        Arrays.fill(before, -1);
        for (int i = 0; i < held.size(); i++) {
            @Nullable Double position = held.get(i);
            if (position == null) {
                continue;
            }
            int found = Collections.binarySearch(ends, position);
            int length = found >= 0 ? found : -found - 1;
            before[i] = length == 0 ? -1 : places.get(length - 1);
            if (length == ends.size()) {
                ends.add(position);
                places.add(i);
            } else {
                ends.set(length, position);
                places.set(length, i);
            }
        }
        boolean[] stays = new boolean[held.size()];
        for (int i = places.isEmpty() ? -1 : places.get(places.size() - 1); i >= 0; i = before[i]) {
            stays[i] = true;
        }
        return stays;
    }
}
