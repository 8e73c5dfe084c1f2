package org.lianzhao.chainfile;

/** What a row of a map's file does to the map. Every row has one. */
enum RowEffect {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** Something is wrong with it. */
    REJECTED
}
