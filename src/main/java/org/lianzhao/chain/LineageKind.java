package org.lianzhao.chain;

/** How one segment came of another. */
enum LineageKind {
    /** 并入: it goes on as the other. */
    MERGED,
    /** 拆分: the other was a part of it. */
    SPLIT
}
