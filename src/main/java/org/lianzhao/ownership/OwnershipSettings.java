package org.lianzhao.ownership;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.lianzhao.setting.SettingGroup;
import org.lianzhao.setting.SettingItem;

/** The numbers of first-talk protection, conflicts and the pool, which the office sets. */
@Singleton
class OwnershipSettings {
    static final String EVIDENCE = "evidence-days";
    static final String PROTECTION = "protection-days";
    static final String SILENCE = "silence-days";
    static final String YELLOW = "yellow-days";
    static final String SETTLE = "settle-days";
    static final String POOL_AFTER = "pool-after-days";
    static final String CLAIMS = "claims";
    static final String CLAIMS_A_DAY = "claims-a-day";
    static final String OWN_RETURN = "own-return-days";

    static final SettingGroup RULES = new SettingGroup(
            "ownership-rules",
            "首谈保护和公海",
            "First talks and the pool",
            "改动只影响以后的登记和跟进，已经算好的到期日不变。",
            "A change holds for what is entered from then on; days that were reckoned before stay.",
            "EDIT_CLOCKS",
            null,
            List.of(
                    days(EVIDENCE, "登记后须补接触佐证的期限", "Time for evidence of contact", 1, 90, 15),
                    days(PROTECTION, "一次有效推进的保护期", "Protection by an effective action", 7, 365, 90),
                    days(SILENCE, "无更新自动失效", "Lapses without an update after", 3, 180, 30),
                    days(YELLOW, "无更新黄灯", "Warns without an update after", 1, 179, 20),
                    SettingItem.whole(
                            SETTLE, "归属争议裁定期限", "Time to decide a conflict", "个工作日", "working days", 1, 30, 3),
                    days(POOL_AFTER, "保护失效后多久自动退回公海（0 为不自动退）", "Goes to the pool after a lapse (0: never)", 0, 365, 30),
                    SettingItem.whole(
                            CLAIMS, "每人手上从公海认领的线索上限", "Claimed leads a person may have", "条", "leads", 1, 500, 20),
                    SettingItem.whole(
                            CLAIMS_A_DAY, "每人每天认领上限", "Claims a person may make in a day", "条", "leads", 1, 100, 5),
                    days(OWN_RETURN, "自己退回的线索多久内不能再认领", "No claiming of what one returned, for", 0, 180, 7)));

    @Produces
    @Singleton
    SettingGroup rules() {
        return RULES;
    }

    private static SettingItem days(String code, String name, String nameEn, int least, int most, int standard) {
        return SettingItem.whole(code, name, nameEn, "天", "days", least, most, standard);
    }
}
