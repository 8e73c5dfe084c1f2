package org.lianzhao.chainfile;

/** What can be wrong with a row of a map's file. What only warns does not keep the row out. */
enum FileTrouble {
    /** Something other than text. */
    NOT_TEXT,
    /** A cell that is computed. */
    FORMULA,
    /** Text that a spreadsheet would take for a formula. */
    FORMULA_SIGN,
    TOO_LONG,
    UNKNOWN_WORD,
    BAD_NUMBER,
    UNKNOWN_INDUSTRY,
    TOO_MANY_INDUSTRIES,
    TOO_MANY_WORDS,
    WORD_TOO_LONG,
    HOLDS_CONTACT,

    UNKNOWN_ITEM,
    DOUBLED_ITEM,
    TOO_MANY_ROLES,
    NO_CHAIN_NAME,
    NO_CHAIN_CODE,
    BAD_CHAIN_CODE,
    CHAIN_CODE_TAKEN,
    CHAIN_CODE_OTHER,
    BAD_REGION,
    NO_SEGMENTS,
    CHAIN_FULL,
    LINKS_FULL,

    NO_CODE,
    BAD_CODE,
    DOUBLED_CODE,
    /** A segment had it that stands on no map any longer. */
    CODE_TAKEN,
    /** A group of another chain has it. */
    OTHERS_GROUP,
    NO_NAME,
    NO_KIND,
    NO_STAGE,
    SORT_CHANGED,
    NO_GROUP,
    UNKNOWN_GROUP,
    PARENT_NO_GROUP,
    GROUP_IN_GROUP,
    PARENT_CYCLE,
    GROUP_REJECTED,

    NO_END,
    NO_RELATION,
    UNKNOWN_END,
    END_REJECTED,
    END_IS_GROUP,
    LINK_SELF,
    DOUBLED_LINK,

    /** The register does not have the firm that is 链主: its name is kept. */
    FIRM_UNKNOWN(true),
    /** A firm of the register is said of somebody who is no firm. */
    FIRM_OF_OTHER(true),
    /** The stage of a segment is that of its group. */
    STAGE_OF_GROUP(true),
    /** It stands on other maps, too: what it is changes there as well. */
    SHARED_EDIT(true),
    /** Somebody has changed it in the draft. */
    DRAFTED(true),
    /** Links lead round in a circle. */
    LINK_CYCLE(true);

    private final boolean warns;

    FileTrouble() {
        this(false);
    }

    FileTrouble(boolean warns) {
        this.warns = warns;
    }

    /** Whether the row is taken all the same. */
    boolean warns() {
        return warns;
    }
}
