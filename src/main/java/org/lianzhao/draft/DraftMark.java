package org.lianzhao.draft;

/** What a draft or an edition does to a segment. */
enum DraftMark {
    ADDED,
    /** Added, and until then part of another segment. */
    SPLIT,
    RENAMED,
    EDITED,
    MOVED,
    /** Its status or action was decided anew, beside the draft. */
    DECIDED,
    REMOVED,
    MERGED
}
