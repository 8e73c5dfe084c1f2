package org.lianzhao.relation;

/** How two firms hang together; the relation goes from the first one named. */
public enum RelationKind {
    /** 母公司与子公司. */
    PARENT(true),
    /** 供应商与客户: each may buy from the other. */
    SUPPLIER(false),
    /** 链主与配套. */
    LEADER(true),
    /** 引荐方与被引荐方. */
    REFERRER(false);

    private final boolean oneWay;

    RelationKind(boolean oneWay) {
        this.oneWay = oneWay;
    }

    /** Whether the opposite cannot be true of the same two firms as well. */
    boolean isOneWay() {
        return oneWay;
    }
}
