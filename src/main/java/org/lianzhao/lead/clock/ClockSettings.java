package org.lianzhao.lead.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.lianzhao.setting.SettingGroup;
import org.lianzhao.setting.SettingItem;

/**
 * How long the clocks of leads run. The standards are those of 江门's rules for leads (answer within 1 day, research within 3
 * days or 7 with experts, feedback within a week, an update every two weeks), of 邯郸's for talks that do not move (2 months yellow, 3
 * months red), and the zone's own for the rest.
 */
@Singleton
public class ClockSettings {
    static final String RESPOND = "respond";
    static final String RESEARCH = "research";
    static final String RESEARCH_EXPERTS = "research-experts";
    static final String FEEDBACK = "feedback";
    static final String UPDATE = "update";
    static final String UPDATE_BUILDING = "update-building";
    static final String UPDATE_WARNING = "update-warning";
    static final String TALKS_YELLOW = "talks-yellow";
    static final String TALKS_RED = "talks-red";
    static final String REVIEW = "review";
    static final String SIGNED = "signed";
    static final String REGISTERED = "registered";
    static final String STAGE_WARNING = "stage-warning";

    /** The group, for whoever tries the rules without a database. */
    public static final SettingGroup CLOCKS = new SettingGroup(
            "clocks",
            "线索时限",
            "Clocks of leads",
            "线索多久要响应、研判、反馈、更新，一个阶段最多停多久。改了以后，所有在办线索的到期日在后台重算。",
            "How soon leads are answered, researched, reported on and updated, and how long they may stay in a stage. After a change the due days of all leads at work are reckoned again in the background.",
            "EDIT_CLOCKS",
            null,
            List.of(
                    working(RESPOND, "首次响应", "First answer", 30, 1),
                    working(RESEARCH, "研判", "Research", 60, 3),
                    working(RESEARCH_EXPERTS, "研判（需专家）", "Research with experts", 60, 7),
                    days(FEEDBACK, "反馈引荐人", "Feedback to whoever brought it", 90, 7),
                    days(UPDATE, "进展更新（签约前）", "Update before 签约", 180, 14),
                    days(UPDATE_BUILDING, "进展更新（建设中）", "Update while building", 365, 30),
                    days(UPDATE_WARNING, "更新到期前几天变黄", "Update: yellow before it is due", 30, 3),
                    months(TALKS_YELLOW, "在谈停留变黄", "Talks: yellow after", 2),
                    months(TALKS_RED, "在谈停留变红", "Talks: red after", 3),
                    working(REVIEW, "评审", "Review", 120, 15),
                    months(SIGNED, "签约后到注册", "From 签约 to registration", 6),
                    months(REGISTERED, "注册后到供地供房", "From registration to a site", 3),
                    days(STAGE_WARNING, "阶段到期前几天变黄", "Stage: yellow before it is due", 60, 7)));

    @Produces
    @Singleton
    SettingGroup clocks() {
        return CLOCKS;
    }

    private static SettingItem working(String code, String name, String nameEn, int most, int standard) {
        return SettingItem.whole(code, name, nameEn, "个工作日", "working days", 1, most, standard);
    }

    private static SettingItem days(String code, String name, String nameEn, int most, int standard) {
        return SettingItem.whole(code, name, nameEn, "天", "days", 1, most, standard);
    }

    private static SettingItem months(String code, String name, String nameEn, int standard) {
        return SettingItem.whole(code, name, nameEn, "个月", "months", 1, 36, standard);
    }
}
