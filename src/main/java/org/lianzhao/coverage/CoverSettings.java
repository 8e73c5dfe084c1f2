package org.lianzhao.coverage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.lianzhao.setting.SettingGroup;
import org.lianzhao.setting.SettingItem;

/** The numbers by which coverage is computed (domain.md 2.2 and 2.3). The chain office sets them. */
@Singleton
class CoverSettings {
    static final String REQUIRED = "required";
    static final String CONSTRUCTION = "construction";
    static final String SIGNED = "signed";
    static final String CEILING = "ceiling";

    static final SettingGroup GROUP = new SettingGroup(
            "coverage",
            "环节覆盖度",
            "Coverage of segments",
            "覆盖度＝各企业权重之和÷满覆盖家数，最多为 1；投产一家算 1。它决定强、弱、缺和缺口排序，修改后立即按新数计算。",
            "Coverage is the sum of the firms' weights by how many firms it takes, 1 at most; a producing firm counts 1. It"
                    + " decides the status of segments and the order of gaps, which follow at once.",
            "EDIT_WEIGHTS",
            null,
            List.of(
                    SettingItem.whole(REQUIRED, "满覆盖家数", "Firms for full coverage", "家", "firms", 1, 50, 3),
                    SettingItem.share(CONSTRUCTION, "在建企业权重", "Weight under construction", "0", "1", "0.5"),
                    SettingItem.share(SIGNED, "签约企业权重", "Weight of a signed firm", "0", "1", "0.2"),
                    SettingItem.share(CEILING, "没有企业投产时的上限", "Most while nobody produces", "0", "0.9", "0.5")));

    @Produces
    @Singleton
    SettingGroup coverage() {
        return GROUP;
    }
}
