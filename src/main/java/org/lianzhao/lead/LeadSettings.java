package org.lianzhao.lead;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.lianzhao.setting.SettingGroup;
import org.lianzhao.setting.SettingItem;

/** Limits of leads that the administrator sets. */
@Singleton
class LeadSettings {
    static final String HINTS_AN_HOUR = "hints-an-hour";

    static final SettingGroup LIMITS = new SettingGroup(
            "lead-limits",
            "线索限额",
            "Limits of leads",
            "防止有人逐家试探其他专班在跟哪些企业。",
            "Keeps anybody from asking firm by firm what other task forces work on.",
            "EDIT_LIMITS",
            null,
            List.of(SettingItem.whole(
                    HINTS_AN_HOUR,
                    "每人每小时可获知他班在跟的次数",
                    "Hints of others' leads a person gets in an hour",
                    "次",
                    "times",
                    1,
                    1000,
                    60)));

    @Produces
    @Singleton
    SettingGroup limits() {
        return LIMITS;
    }
}
