package org.lianzhao.survey;

import java.math.BigDecimal;

/** In what a survey gives amounts. */
enum SurveyUnit {
    /** 万元. */
    YUAN_10K(1),
    /** 亿元. */
    YUAN_100M(10_000);

    private final int tenThousands;

    SurveyUnit(int tenThousands) {
        this.tenThousands = tenThousands;
    }

    /** The amount in 万元. */
    BigDecimal inTenThousands(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(tenThousands));
    }
}
