package org.lianzhao.lead.clock;

/** What is to be done on a lead by a day. */
public enum ClockKind {
    /** 首次响应: whoever brought the lead is answered. */
    RESPOND(true),
    /** 反馈引荐人: whoever brought it learns what becomes of it. */
    FEEDBACK(true),
    /** 进展更新: somebody was in touch, and wrote down what came of it. */
    UPDATE(true),
    /** 阶段时限: the lead leaves its stage. */
    STAGE(true),
    /** 首谈保护: an effective action renews what protects those who were first. */
    PROTECTION(true),
    /** 暂缓复查: the pause is looked at again. */
    PAUSE(false),
    /** 下一步: what somebody planned himself. */
    NEXT_STEP(false);

    private final boolean duty;

    ClockKind(boolean duty) {
        this.duty = duty;
    }

    /** Whether a rule sets it, so that it is noted when it is met, missed or waived; else people set the day themselves. */
    public boolean isDuty() {
        return duty;
    }
}
