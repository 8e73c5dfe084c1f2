package org.lianzhao.draft;

/** What keeps a drafted map from being published. */
enum DefectKind {
    /** The chain has no segment. */
    NO_SEGMENTS,
    /** It has no name. */
    NO_NAME,
    /** A segment stands in no group, or in one that leaves the map or is none. */
    NO_GROUP,
    /** A group stands in a group: the board has one level of them. */
    GROUP_IN_GROUP,
    /** Another segment took the code meanwhile. */
    CODE_TAKEN,
    /** An industry code that the standard does not have. */
    UNKNOWN_INDUSTRY,
    /** A link leads to nothing on this map, or to a group. */
    LINK_DANGLING,
    /** A link leads back to where it comes from. */
    LINK_SELF,
    /** Another chain's edition changed the segment, or took it off, since it was edited here. */
    CHANGED_ELSEWHERE,
    /** It leaves all maps while something hangs on it, whether those who draw may know of that or not. */
    IN_USE,
    /** What it is merged into leaves the map itself. */
    MERGED_INTO_NOTHING,
    /** It is merged, but stands on another chain's map by now: what hangs on it would be there no longer. */
    MERGED_BUT_SHARED,
    /** It leaves while nobody has said of all that hung on it before a split where that belongs. */
    SPLIT_UNDECIDED,
    /** What it is split off leaves the map itself. */
    SPLIT_OFF_NOTHING
}
