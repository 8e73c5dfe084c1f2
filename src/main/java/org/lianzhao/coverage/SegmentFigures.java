package org.lianzhao.coverage;

import org.jspecify.annotations.Nullable;

/**
 * How a segment is covered, in figures: now, or as it was recorded on a day.
 *
 * @param held the status that holds: said, or else computed
 * @param coverage 0 to 1
 * @param producing firms of the zone in production
 * @param preparing firms of the zone that build or have signed
 * @param unverified firms of the zone of which nothing is verified
 * @param nearby firms of the city or province that could supply it
 * @param named firms of the zone that anybody named, verified or not
 * @param aged whether what tells of its firms is to be renewed
 */
public record SegmentFigures(
        CoverageStatus held,
        CoverageStatus computed,
        double coverage,
        int producing,
        int preparing,
        int unverified,
        Nearby nearby,
        int named,
        boolean aged) {

    static SegmentFigures of(Cover cover, @Nullable StatusView said, int named, boolean aged) {
        return new SegmentFigures(
                cover.held(said),
                cover.computed(),
                cover.coverage(),
                cover.producing(),
                cover.preparing(),
                cover.unverified(),
                cover.nearby(),
                named,
                aged);
    }

    /** Where no figures are on record: what was said, and beyond that nothing is known. */
    static SegmentFigures unrecorded(@Nullable StatusView said) {
        CoverageStatus held = said == null ? CoverageStatus.UNKNOWN : said.status();
        return new SegmentFigures(held, held, 0, 0, 0, 0, Nearby.NOBODY, 0, false);
    }

    /** The same firms beside what was said at another time. */
    SegmentFigures beside(@Nullable StatusView said) {
        return new SegmentFigures(
                said == null ? computed : said.status(),
                computed,
                coverage,
                producing,
                preparing,
                unverified,
                nearby,
                named,
                aged);
    }

    /** Whether what was said and what follows from the named firms are not the same. */
    boolean differs() {
        return held != computed;
    }
}
