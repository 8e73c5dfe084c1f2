package org.lianzhao.draft;

/** How much may stand on a map, and how much may be said of what stands there. */
public final class MapBounds {
    /** Segments and groups of a chain. */
    public static final int MOST_SEGMENTS = 5000;
    /** Links of a chain. */
    public static final int MOST_LINKS = 20_000;
    /** People and firms that answer for a chain. */
    public static final int MOST_ROLES = 100;
    /** Words kept with a segment, of all kinds together. */
    public static final int MOST_WORDS = 200;
    /** Codes of GB/T 4754 of a segment. */
    public static final int MOST_INDUSTRIES = 20;
    /** Letters of a word. */
    public static final int LONGEST_WORD = 100;
    /** Letters of the code of a segment. */
    public static final int LONGEST_CODE = 20;

    private MapBounds() {}
}
