package org.lianzhao.coverage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.lianzhao.setting.SettingGroup;
import org.lianzhao.setting.SettingItem;

/** The numbers by which coverage is computed. The chain office sets them. */
@Singleton
class CoverSettings {
    static final String REQUIRED = "required";
    static final String CONSTRUCTION = "construction";
    static final String SIGNED = "signed";
    static final String CEILING = "ceiling";
    static final String OUTPUT = "output";
    static final String LOCAL = "local";
    static final String MONTHS = "months";
    static final String CITY = "city";
    static final String PROVINCE = "province";

    static final SettingGroup GROUP = new SettingGroup(
            "coverage",
            "环节覆盖度",
            "Coverage of segments",
            "覆盖度＝各企业权重之和÷满覆盖家数，最多为 1；投产一家算 1，在谈的不算。它决定强、弱、缺和缺口排序，修改后立即按新数计算。",
            "Coverage is the sum of the firms' weights by how many firms it takes, 1 at most; a producing firm counts 1 and"
                    + " one that is only talked with 0. It decides the status of segments and the order of gaps, which"
                    + " follow at once.",
            "EDIT_WEIGHTS",
            null,
            List.of(
                    SettingItem.whole(REQUIRED, "满覆盖家数", "Firms for full coverage", "家", "firms", 1, 50, 3),
                    SettingItem.share(CONSTRUCTION, "在建企业权重", "Weight under construction", "0", "1", "0.5"),
                    SettingItem.share(SIGNED, "签约企业权重", "Weight of a signed firm", "0", "1", "0.2"),
                    SettingItem.share(CEILING, "没有企业投产时的上限", "Most while nobody produces", "0", "0.9", "0.5"),
                    SettingItem.whole(
                            OUTPUT,
                            "一家即为强的环节产值（链主、规上）",
                            "Output that makes one anchor or large firm enough",
                            "万元/年",
                            "10,000 yuan a year",
                            0,
                            10_000_000,
                            10_000),
                    SettingItem.share(
                            LOCAL,
                            "强所需的本地配套率（只用于问过采购的环节，0 为不要求）",
                            "Local share that strong takes (of segments whose purchases were asked for; 0 for none)",
                            "0",
                            "1",
                            "0.5"),
                    SettingItem.whole(MONTHS, "佐证满多久要重新核实", "Evidence is old after", "个月", "months", 1, 120, 12),
                    SettingItem.share(CITY, "园区缺、市域有时的招商系数", "Factor where the city has it", "0", "1", "0.7"),
                    SettingItem.share(PROVINCE, "园区缺、省域有时的招商系数", "Factor where the province has it", "0", "1", "0.9")));

    @Produces
    @Singleton
    SettingGroup coverage() {
        return GROUP;
    }
}
