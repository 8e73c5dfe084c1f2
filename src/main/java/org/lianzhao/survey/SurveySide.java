package org.lianzhao.survey;

/** What a survey asked for. */
enum SurveySide {
    /** 采购: what the firm buys. 本地配套率 is reckoned from it. */
    PURCHASE,
    /** 销售: what it sells. */
    SALE
}
