package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What others may ask about coverage: which segments are gaps now. */
@ApplicationScoped
public class Gaps {
    private final GapRanking ranking;

    Gaps(GapRanking ranking) {
        this.ranking = ranking;
    }

    /** The gaps of every chain by their segments' keys; the same segments that the lists of gaps show. */
    public Map<UUID, OpenGap> open() {
        return told(ranking.gaps());
    }

    /** Those of one chain; missing where there is no such chain. */
    public Map<UUID, OpenGap> open(String chain) {
        return told(ranking.keyed(chain));
    }

    private static Map<UUID, OpenGap> told(Map<UUID, Gap> gaps) {
        return gaps.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, gap -> OpenGap.of(gap.getValue())));
    }

    /** The gaps of one chain, the largest first, with what their scores are made of. */
    public List<Gap> of(String chain) {
        return ranking.gaps(chain);
    }
}
