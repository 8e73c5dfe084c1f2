package org.lianzhao.lead;

/** Where a lead stands on its way, in order. Which of them apply depends on the type of project. */
public enum LeadStage {
    /** 线索. */
    CLUE,
    /** 研判. */
    RESEARCH,
    /** 对接考察. */
    ENGAGE,
    /** 在谈. */
    NEGOTIATE,
    /** 评审. */
    REVIEW,
    /** 签约. */
    SIGNED,
    /** 落地注册. */
    REGISTERED,
    /** 供地与手续. */
    SITE,
    /** 开工. */
    CONSTRUCTION,
    /** 竣工. */
    COMPLETED,
    /** 投产. */
    PRODUCTION,
    /** 入规. */
    ABOVE_SCALE,
    /** 达产达效. */
    FULL_OUTPUT;

    /** Whether figures count it from the verified date only; earlier stages count from the day they were entered. */
    public boolean countsWhenVerified() {
        return compareTo(SIGNED) >= 0;
    }
}
