package org.lianzhao.insight;

import org.lianzhao.relation.RelationKind;

/** What leads from one node of the graph to another, in the order in which it is shown where room is short. */
enum EdgeKind {
    /** 引荐, as somebody registered it. */
    REFERRER,
    /** 商协会引荐: a chamber referred the firm. */
    CHAMBER,
    /** 同行走访: the firm came along to meet the other, or made the acquaintance. */
    VISIT,
    /** 链主带配套. */
    LEADER,
    /** 供货. */
    SUPPLIER;

    static EdgeKind of(RelationKind kind) {
        return switch (kind) {
            case REFERRER -> REFERRER;
            case LEADER -> LEADER;
            case SUPPLIER -> SUPPLIER;
            case PARENT -> throw new IllegalArgumentException("Not drawn: " + kind);
        };
    }
}
