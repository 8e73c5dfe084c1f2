package org.lianzhao.insight;

import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.relation.FirmTie;

/** A firm that another one brought, and what is known of it. */
record Brought(BroughtTie tie, FirmFacts facts) {

    /** Whether the source names it as one of a list that it leaves open. */
    boolean isOfOpenList() {
        return isOfOpenList(tie.source(), tie.evidence());
    }

    static boolean isOfOpenList(FirmTie tie) {
        return isOfOpenList(tie.source(), tie.evidence());
    }

    private static boolean isOfOpenList(@Nullable String source, @Nullable FirmEvidence evidence) {
        return OpenList.isIn(source, evidence == null ? null : evidence.text());
    }
}
