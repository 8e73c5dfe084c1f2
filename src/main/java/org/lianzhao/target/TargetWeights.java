package org.lianzhao.target;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The most points for each part of a target's score (domain.md 2.5); together 100. */
@ConfigMapping(prefix = "lianzhao.target.weights")
interface TargetWeights {
    /** 环节契合. */
    @WithDefault("30")
    int fit();

    /** 投资意愿与信号. */
    @WithDefault("20")
    int signal();

    /** 联系与纽带. */
    @WithDefault("15")
    int reach();

    /** 企业实力. */
    @WithDefault("15")
    int strength();

    /** 准入条件. */
    @WithDefault("10")
    int admission();

    /** 时机. */
    @WithDefault("10")
    int timing();
}
