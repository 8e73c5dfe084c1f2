package org.lianzhao.trend;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the coverage of a chain moved.
 *
 * @param from the first day that is told of
 * @param recordedFrom the first day on record at all; null where none is
 * @param points at most one for a week, and the last day on record
 * @param moved segments whose status changed, the latest of them first
 * @param movedNext where the next page of those begins; null where there are no more
 * @param closed gaps that projects closed, the latest of them first
 * @param closedNext where the next page of those begins; null where there are no more
 * @param closedSegments the codes of all segments whose gaps were closed; a map has a few thousand segments at most
 */
record TrendView(
        LocalDate from,
        @Nullable LocalDate recordedFrom,
        List<TrendPoint> points,
        List<MovedSegment> moved,
        @Nullable String movedNext,
        List<ClosedGap> closed,
        @Nullable String closedNext,
        List<String> closedSegments) {}
