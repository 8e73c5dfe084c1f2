package org.lianzhao.relation;

import java.util.Arrays;

/** What another firm is to the one whose page is read. */
enum RelationRole {
    /** 母公司. */
    PARENT(RelationKind.PARENT, true),
    /** 子公司. */
    SUBSIDIARY(RelationKind.PARENT, false),
    /** 供应商. */
    SUPPLIER(RelationKind.SUPPLIER, true),
    /** 客户. */
    CUSTOMER(RelationKind.SUPPLIER, false),
    /** 链主. */
    LEADER(RelationKind.LEADER, true),
    /** 配套企业. */
    SUPPORT(RelationKind.LEADER, false),
    /** 引荐方. */
    REFERRER(RelationKind.REFERRER, true),
    /** 被引荐企业. */
    REFERRED(RelationKind.REFERRER, false);

    private final RelationKind kind;
    private final boolean first;

    RelationRole(RelationKind kind, boolean first) {
        this.kind = kind;
        this.first = first;
    }

    /** What a firm at one end of a relation is to that at the other. */
    static RelationRole of(RelationKind kind, boolean first) {
        return Arrays.stream(values())
                .filter(role -> role.kind == kind && role.first == first)
                .findFirst()
                .orElseThrow();
    }

    RelationKind kind() {
        return kind;
    }

    /** Whether the relation goes from the firm that is this, not to it. */
    boolean isFirst() {
        return first;
    }

    /** What the firm whose page is read is to the other. */
    RelationRole opposite() {
        return of(kind, !first);
    }
}
