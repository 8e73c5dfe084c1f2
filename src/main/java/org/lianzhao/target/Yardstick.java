package org.lianzhao.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.setting.DictionaryEntry;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.Zone;

/** By what firms are measured now, as people have set it. */
@ApplicationScoped
class Yardstick {
    /** Another one with every release that assesses differently: what an earlier one scored is scored again. */
    private static final int RULES = 3;

    private final ChainWeights weights;
    private final Settings settings;
    private final Dictionaries dictionaries;
    private final ChainMaps chains;
    private final Zone zone;

    Yardstick(ChainWeights weights, Settings settings, Dictionaries dictionaries, ChainMaps chains, Zone zone) {
        this.weights = weights;
        this.settings = settings;
        this.dictionaries = dictionaries;
        this.chains = chains;
        this.zone = zone;
    }

    /** The weights and words that hold for a chain; null for a segment that stands on no map. */
    @Transactional
    Measure measure(@Nullable String chain) {
        return new Measure(
                weights.of(chain),
                dictionaries.entries(TargetSettings.STRENGTHS).stream()
                        .filter(word -> !word.retired())
                        .map(DictionaryEntry::code)
                        .toList());
    }

    /** The tiers that hold. */
    @Transactional
    TierRules tiers() {
        return TierRules.of(settings.of(TargetSettings.TIERS));
    }

    /** The region that is home to a chain, as GB/T 2260 has it: whoever is from there is a tie. */
    @Transactional
    String home(@Nullable String chain) {
        String own = chain == null ? "" : chains.head(chain).regionCode();
        // chains that were begun from nothing before the zone had a region have none of their own
        return own.isBlank() ? zone.region() : own;
    }

    /** The chain whose weights a segment takes: of several the first by its code. */
    static @Nullable String chainOf(SegmentFacts segment) {
        return segment.placements().stream()
                .map(SegmentFacts.Placement::chainCode)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** A word for all of that together: another one as soon as anything is set differently for the chain. */
    @Transactional
    String key(@Nullable String chain) {
        String all = RULES + " " + home(chain) + measure(chain) + tiers()
                + TargetSearch.of(settings.of(TargetSettings.SEARCH));
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
    }
}
