package org.lianzhao.ownership;

/** For what somebody is credited with a lead. */
enum CreditKind {
    /** 首谈: he was the first to talk with the firm. */
    FIRST_TALK,
    /** 联合: it was settled that several share it. */
    JOINT
}
