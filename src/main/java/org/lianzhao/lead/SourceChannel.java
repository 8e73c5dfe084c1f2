package org.lianzhao.lead;

/** How a lead came to the zone. */
public enum SourceChannel {
    /** 外出招商. */
    TRIP,
    /** 来访接待. */
    RECEPTION,
    /** 商协会引荐. */
    CHAMBER,
    /** 以商引商. */
    RESIDENT,
    /** 湘商回归. */
    RETURNEE,
    /** 校友回湘. */
    ALUMNI,
    /** 目标企业清单. */
    TARGET,
    /** 活动、展会. */
    EVENT,
    /** 来电来函. */
    CALL,
    /** 其他. */
    OTHER
}
