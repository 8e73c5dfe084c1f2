package org.lianzhao.coverage;

/**
 * A segment that the zone lacks or has too little of, where others need to name it.
 *
 * @param status what holds, said or else computed
 * @param score how much it matters
 */
public record OpenGap(String segmentCode, String name, String nameEn, CoverageStatus status, double score) {

    static OpenGap of(Gap gap) {
        return new OpenGap(gap.segmentCode(), gap.name(), gap.nameEn(), gap.status(), gap.score());
    }
}
