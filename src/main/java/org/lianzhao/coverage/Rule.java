package org.lianzhao.coverage;

/** By which rule a status follows from the firms; the first that fits holds. */
enum Rule {
    /** As many firms produce as it takes, and what they can make is not below what is needed: 强. */
    ENOUGH_PRODUCING,
    /** One 链主 or 规上 firm turns out enough alone: 强. */
    LARGE_FIRM,
    /** It would be strong, but less can be made than is needed: 弱. */
    CAPACITY_SHORT,
    /** It would be strong, but too little of what large firms here buy of it comes from the zone: 弱. */
    LOCAL_SHORT,
    /** Some produce, too few: 弱. */
    FEW_PRODUCING,
    /** Nobody produces; some build or have signed: 弱. */
    ONLY_PREPARING,
    /** A firm or a status is named, and nothing is verified: 待核. */
    NOTHING_VERIFIED,
    /** Nobody is named: 缺. */
    NOBODY;

    CoverageStatus status() {
        return switch (this) {
            case ENOUGH_PRODUCING, LARGE_FIRM -> CoverageStatus.STRONG;
            case CAPACITY_SHORT, LOCAL_SHORT, FEW_PRODUCING, ONLY_PREPARING -> CoverageStatus.WEAK;
            case NOTHING_VERIFIED -> CoverageStatus.UNKNOWN;
            case NOBODY -> CoverageStatus.MISSING;
        };
    }
}
