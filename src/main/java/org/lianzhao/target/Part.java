package org.lianzhao.target;

/** The parts of a target's score. */
enum Part {
    /** 环节契合. */
    FIT,
    /** 投资意愿与信号. */
    SIGNAL,
    /** 联系与纽带. */
    REACH,
    /** 企业实力. */
    STRENGTH,
    /** 准入条件. */
    ADMISSION,
    /** 时机. */
    TIMING;

    int most(TargetWeights weights) {
        return switch (this) {
            case FIT -> weights.fit();
            case SIGNAL -> weights.signal();
            case REACH -> weights.reach();
            case STRENGTH -> weights.strength();
            case ADMISSION -> weights.admission();
            case TIMING -> weights.timing();
        };
    }
}
