package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.setting.SettingGroup;
import org.lianzhao.setting.SettingGroups;
import org.lianzhao.setting.SettingItem;
import org.lianzhao.setting.Settings;

/** The weights of each chain: its own where they were set, else the general ones, whatever these are at the time. */
@ApplicationScoped
class ChainWeights implements SettingGroups {
    private static final int LONGEST_NAME = 40;

    private final ChainMaps chains;
    private final Settings settings;

    ChainWeights(ChainMaps chains, Settings settings) {
        this.chains = chains;
        this.settings = settings;
    }

    @Override
    public List<SettingGroup> now() {
        Map<String, BigDecimal> general = settings.of(TargetSettings.WEIGHTS).values();
        return chains.heads().stream().map(chain -> group(chain, general)).toList();
    }

    /** What holds for this chain; null for a segment that stands on no map. */
    TargetWeights of(@Nullable String chain) {
        Settings.Numbers general = settings.of(TargetSettings.WEIGHTS);
        return TargetWeights.of(chain == null ? general : settings.of(group(code(chain), "", "", general.values())));
    }

    private static SettingGroup group(ChainHead chain, Map<String, BigDecimal> general) {
        return group(code(chain.code()), called(chain.name()), called(chain.nameEn()), general);
    }

    private static SettingGroup group(String code, String chain, String chainEn, Map<String, BigDecimal> general) {
        SettingGroup pattern = TargetSettings.WEIGHTS;
        return new SettingGroup(
                code,
                pattern.name() + "：" + chain,
                pattern.nameEn() + ": " + chainEn,
                "只用于这条链；没有设过的用通用权重。六项合计 100，修改后这条链的名单重新评分。",
                "For this chain alone; while nobody has set them the general weights hold. The six add up to 100; the lists"
                        + " of this chain are scored again.",
                pattern.right(),
                pattern.sum(),
                pattern.items().stream()
                        .map(item -> standing(item, Objects.requireNonNull(general.get(item.code()))))
                        .toList());
    }

    private static SettingItem standing(SettingItem item, BigDecimal standard) {
        return new SettingItem(
                item.code(),
                item.name(),
                item.nameEn(),
                item.unit(),
                item.unitEn(),
                item.decimals(),
                item.least(),
                item.most(),
                standard);
    }

    private static String code(String chain) {
        return TargetSettings.WEIGHTS.code() + "-" + chain;
    }

    private static String called(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
