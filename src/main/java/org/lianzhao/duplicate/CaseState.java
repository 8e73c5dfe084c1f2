package org.lianzhao.duplicate;

import org.jspecify.annotations.Nullable;

/** What people have said of two records that may be one firm. */
enum CaseState {
    /** 待定: nobody has decided. */
    OPEN,
    /** 同一家. */
    SAME,
    /** 不是: never asked again, see {@link CaseWriter}. */
    DIFFERENT,
    /** 以后再说. */
    LATER,
    /** 已无需再问: another case asks the same since a merge. */
    MOOT;

    /**
     * Whether a case in this state takes a person's word. Of two who speak at the same moment the first one's counts: the
     * other has not seen what he would overrule. So a pair that was told apart is decided anew only by whoever says that
     * he has seen that, or put back first; a merge is undone where merges are.
     *
     * @param said what he says it is
     * @param seen the state that he looked at; null for one that waits
     */
    boolean takes(CaseState said, @Nullable CaseState seen) {
        boolean takesAny = this == OPEN || this == LATER || (this == DIFFERENT && (seen == this || said == OPEN));
        return takesAny && this != said && (seen == null || seen == this);
    }
}
