package org.lianzhao.ownership;

import org.lianzhao.setting.Settings.Numbers;

/**
 * How long first talks are protected, in days.
 *
 * @param evidence within how many days somebody has to show that he was in touch with the firm
 * @param protection how long an effective action protects
 * @param silence after how many days without any update it lapses all the same
 * @param yellow after how many of them it warns
 */
record ProtectionRules(int evidence, int protection, int silence, int yellow) {

    static ProtectionRules of(Numbers numbers) {
        return new ProtectionRules(
                numbers.whole(OwnershipSettings.EVIDENCE),
                numbers.whole(OwnershipSettings.PROTECTION),
                numbers.whole(OwnershipSettings.SILENCE),
                numbers.whole(OwnershipSettings.YELLOW));
    }

    /** How many days before it lapses it warns. */
    int warning() {
        return Math.max(0, silence - yellow);
    }
}
