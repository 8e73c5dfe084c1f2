package org.lianzhao.target;

import org.lianzhao.setting.Settings.Numbers;

/**
 * The most points for each part of a target's score; together 100.
 *
 * @param fit 环节契合
 * @param signal 投资意愿与信号
 * @param reach 联系与纽带
 * @param strength 企业实力
 * @param admission 准入条件
 * @param timing 时机
 */
record TargetWeights(int fit, int signal, int reach, int strength, int admission, int timing) {

    static TargetWeights of(Numbers numbers) {
        return new TargetWeights(
                numbers.whole("fit"),
                numbers.whole("signal"),
                numbers.whole("reach"),
                numbers.whole("strength"),
                numbers.whole("admission"),
                numbers.whole("timing"));
    }
}
