package org.lianzhao.chainfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds ways that lead back to where they begin. One of each is told that a walk along the ways meets; with each that is
 * mended, the next dry run tells what is left. Without recursion: a way may be as long as a chain has segments.
 */
final class Circles {
    private static final int MOST = 100;

    private final Map<UUID, List<UUID>> ways;
    private final Set<UUID> done = new HashSet<>();
    private final List<List<UUID>> found = new ArrayList<>();

    private Circles(Map<UUID, List<UUID>> ways) {
        this.ways = ways;
    }

    /** Each circle from its first segment back to that, so that the first comes twice. */
    static List<List<UUID>> in(Map<UUID, List<UUID>> ways) {
        Circles circles = new Circles(ways);
        ways.keySet().forEach(circles::walk);
        return circles.found;
    }

    private void walk(UUID start) {
        if (!done.add(start)) {
            return;
        }
        List<UUID> way = new ArrayList<>(List.of(start));
        Map<UUID, Integer> onWay = new HashMap<>(Map.of(start, 0));
        Deque<Iterator<UUID>> branches = new ArrayDeque<>();
        branches.push(next(start));
        while (!branches.isEmpty()) {
            Iterator<UUID> branch = branches.getFirst();
            if (!branch.hasNext()) {
                branches.pop();
                onWay.remove(way.remove(way.size() - 1));
                continue;
            }
            UUID at = branch.next();
            Integer met = onWay.get(at);
            if (met != null) {
                circle(way.subList(met, way.size()));
            } else if (done.add(at)) {
                onWay.put(at, way.size());
                way.add(at);
                branches.push(next(at));
            }
        }
    }

    private Iterator<UUID> next(UUID segment) {
        return ways.getOrDefault(segment, List.of()).iterator();
    }

    private void circle(List<UUID> way) {
        if (found.size() < MOST) {
            List<UUID> circle = new ArrayList<>(way);
            circle.add(way.get(0));
            found.add(circle);
        }
    }
}
