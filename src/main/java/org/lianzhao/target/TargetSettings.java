package org.lianzhao.target;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.lianzhao.setting.DictionaryKind;
import org.lianzhao.setting.SettingGroup;
import org.lianzhao.setting.SettingItem;

/** The numbers by which targets are found and ranked. The chain office sets them. */
@Singleton
class TargetSettings {
    static final SettingGroup WEIGHTS = new SettingGroup(
            "target-weights",
            "目标企业评分权重",
            "Weights of targets",
            "每个方面最多得几分，六项合计 100。修改后新列出的目标企业按新权重排序，已经留下的理由不变。",
            "How many points each part can come to; the six add up to 100. Lists that are opened later follow, reasons that"
                    + " were kept stay.",
            "EDIT_WEIGHTS",
            100,
            List.of(
                    points("fit", "环节契合", "Fit with the segment", 30),
                    points("signal", "投资意愿与信号", "Signs of investing", 20),
                    points("reach", "联系与纽带", "Ties and contacts", 15),
                    points("strength", "企业实力", "Strength of the firm", 15),
                    points("admission", "准入条件", "Admission", 10),
                    points("timing", "时机", "Timing", 10)));

    static final SettingGroup SEARCH = new SettingGroup(
            "target-search",
            "目标企业查找",
            "Search for targets",
            "看多少家企业、一个词多常见就算通用词。看得越多，页面越慢。",
            "How many firms are looked at, and from when on a word is common. The more are looked at, the slower the page.",
            "EDIT_WEIGHTS",
            null,
            List.of(
                    SettingItem.whole("looked-at", "细看的企业数", "Firms looked at closely", "家", "firms", 50, 1000, 300),
                    SettingItem.whole("kept", "每个环节留下的企业数", "Firms kept per segment", "家", "firms", 10, 500, 200),
                    SettingItem.share("common-share", "通用词占比", "Share that makes a word common", "0.01", "0.5", "0.02"),
                    SettingItem.whole("never-common", "不算通用的企业数", "Never common up to", "家", "firms", 0, 10000, 30)));

    static final SettingGroup TIERS = new SettingGroup(
            "target-tiers",
            "目标企业分类",
            "Tiers of targets",
            "多少分归 A 类、B 类，其余归 C 类；A 类由领导在期限内拜访，B 类由专班在期限内跟进。",
            "From how many points on a firm is in tier A or B, the rest in C; leaders visit tier A within its days, the task"
                    + " force follows up on tier B within its own.",
            "EDIT_WEIGHTS",
            null,
            List.of(
                    points("a-from", "A 类起点", "Tier A from", 70),
                    points("b-from", "B 类起点", "Tier B from", 50),
                    SettingItem.whole("a-days", "A 类期限", "Days for tier A", "天", "days", 1, 365, 30),
                    SettingItem.whole("b-days", "B 类期限", "Days for tier B", "天", "days", 1, 365, 90)));

    static final String STRENGTHS = "target-strength";

    private static SettingItem points(String code, String name, String nameEn, int standard) {
        return SettingItem.whole(code, name, nameEn, "分", "points", 0, 100, standard);
    }

    @Produces
    @Singleton
    DictionaryKind strengths() {
        return new DictionaryKind(
                STRENGTHS,
                "实力标签用词",
                "Words of strength",
                "企业标签里含有这些词，目标企业评分就计“企业实力”分；停用的不再计分。",
                "A company whose tags have one of these words gets points for strength; retired ones no longer count.",
                true,
                40,
                Set.of());
    }

    @Produces
    @Singleton
    SettingGroup weights() {
        return WEIGHTS;
    }

    @Produces
    @Singleton
    SettingGroup tiers() {
        return TIERS;
    }

    @Produces
    @Singleton
    SettingGroup search() {
        return SEARCH;
    }
}
