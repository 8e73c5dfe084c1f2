package org.lianzhao.insight;

import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.relation.FirmTie;

/** A firm that another one brought, and what is known of it. */
record Brought(FirmTie tie, FirmFacts facts) {

    /** Whether the source names it as one of a list that it leaves open. */
    boolean isOfOpenList() {
        return isOfOpenList(tie);
    }

    static boolean isOfOpenList(FirmTie tie) {
        FirmEvidence evidence = tie.evidence();
        return OpenList.isIn(tie.source(), evidence == null ? null : evidence.text());
    }
}
