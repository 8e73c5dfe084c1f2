package org.lianzhao.transfer;

/** What the audit keeps of a condition under which a list was taken out. */
public enum ExportTrace {
    /** What it means in words. */
    WORDS,
    /** The key that was given: what it is of, only those learn who may see it. */
    KEY,
    /** That there was one: it may be somebody's name, or what few may know of. */
    NOTHING
}
