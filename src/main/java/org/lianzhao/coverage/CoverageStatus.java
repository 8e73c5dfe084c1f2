package org.lianzhao.coverage;

/** How well a segment is covered by firms. */
public enum CoverageStatus {
    /** 强. */
    STRONG,
    /** 弱. */
    WEAK,
    /** 缺. */
    MISSING,
    /** 待核: something is named but nothing about it is verified. */
    UNKNOWN;

    /** Whether somebody is there at all. */
    boolean isPresent() {
        return this == STRONG || this == WEAK;
    }
}
