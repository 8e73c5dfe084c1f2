package org.lianzhao.coverage;

import java.util.Collection;
import java.util.stream.Stream;

/** How many segments a part of a map has, and how they are covered. Groups are not counted as segments. */
record Counts(int groups, int segments, int links, int present, int strong, int weak, int missing, int unknown) {

    static Counts of(int groups, int links, Collection<CoverageStatus> statuses) {
        return new Counts(
                groups,
                statuses.size(),
                links,
                count(statuses.stream().filter(CoverageStatus::isPresent)),
                count(statuses.stream().filter(status -> status == CoverageStatus.STRONG)),
                count(statuses.stream().filter(status -> status == CoverageStatus.WEAK)),
                count(statuses.stream().filter(status -> status == CoverageStatus.MISSING)),
                count(statuses.stream().filter(status -> status == CoverageStatus.UNKNOWN)));
    }

    private static int count(Stream<CoverageStatus> statuses) {
        return (int) statuses.count();
    }
}
