package org.lianzhao.target;

/** What people do about targets, where it is counted. */
enum Touch {
    /** 采纳. */
    ACCEPTED(EventKind.ACCEPTED),
    /** 不采纳. */
    REJECTED(EventKind.REJECTED),
    /** 转为线索. */
    PURSUED(EventKind.PURSUED),
    /** 有了负责人或日期. */
    PLANNED(EventKind.PLANNED);

    private final EventKind kind;

    Touch(EventKind kind) {
        this.kind = kind;
    }

    EventKind kind() {
        return kind;
    }

    static Touch of(EventKind kind) {
        return valueOf(kind.name());
    }
}
