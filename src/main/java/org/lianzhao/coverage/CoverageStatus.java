package org.lianzhao.coverage;

import org.jspecify.annotations.Nullable;

/** How well a segment is covered by firms. */
enum CoverageStatus {
    /** 强. */
    STRONG,
    /** 弱. */
    WEAK,
    /** 缺. */
    MISSING,
    /** 待核: something is named but nothing about it is verified. */
    UNKNOWN;

    /** The status that was said; a segment about which nothing was said has nobody in it. */
    static CoverageStatus said(@Nullable StatusView entry) {
        return entry == null ? MISSING : entry.status();
    }

    /** Whether somebody is there at all. */
    boolean isPresent() {
        return this == STRONG || this == WEAK;
    }
}
