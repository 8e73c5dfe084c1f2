package org.lianzhao.notice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.List;
import org.lianzhao.setting.SettingGroup;
import org.lianzhao.setting.SettingItem;
import org.lianzhao.setting.Settings;
import org.lianzhao.setting.Settings.Numbers;

/** When people of the zone are written to: what the office has set, else what the installation says. */
@Singleton
class ZoneHours {
    static final String CODE = "notice-hours";
    static final String QUIET_FROM = "quiet-from";
    static final String QUIET_TO = "quiet-to";
    static final String DIGEST_AT = "digest-at";

    private static final int MINUTES = 60;
    private static final BigDecimal LAST = new BigDecimal("23.75");

    private final Settings settings;
    private final SettingGroup group;

    ZoneHours(Settings settings, NoticeSettings installed) {
        this.settings = settings;
        this.group = new SettingGroup(
                CODE,
                "提醒时间",
                "Hours of messages",
                "群机器人什么时候不打扰、每日汇总什么时候发；新用户的邮件免打扰时间也按这里。改动从下一次发送起生效，个人自己设过的不变。",
                "When robots of groups keep quiet and when the day's digest goes out; whoever is new gets these quiet hours for e-mail. A change holds from the next message on; what people have set for themselves stays.",
                "EDIT_CLOCKS",
                null,
                List.of(
                        hour(QUIET_FROM, "免打扰从几点起", "Quiet from", installed.quietFrom()),
                        hour(QUIET_TO, "免打扰到几点止", "Quiet until", installed.quietTo()),
                        hour(DIGEST_AT, "每日汇总几点发", "Digest at", installed.digestAt())));
    }

    @Produces
    @Singleton
    SettingGroup hours() {
        return group;
    }

    /** As they hold now. */
    SendingHours now() {
        Numbers numbers = settings.of(group);
        return new SendingHours(time(numbers, QUIET_FROM), time(numbers, QUIET_TO), time(numbers, DIGEST_AT));
    }

    private static LocalTime time(Numbers numbers, String item) {
        return LocalTime.ofSecondOfDay(Math.round(numbers.share(item) * MINUTES) * MINUTES);
    }

    private static SettingItem hour(String code, String name, String nameEn, LocalTime standard) {
        BigDecimal hours = BigDecimal.valueOf(standard.getHour() * MINUTES + standard.getMinute())
                .divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP);
        return new SettingItem(
                code,
                name,
                nameEn,
                "点（半点写 .5）",
                "o'clock (.5 is half past)",
                2,
                BigDecimal.ZERO,
                LAST.max(hours),
                hours);
    }
}
