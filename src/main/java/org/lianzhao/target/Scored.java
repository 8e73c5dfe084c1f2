package org.lianzhao.target;

import java.util.List;
import java.util.UUID;
import org.lianzhao.target.TargetList.Ranked;

/**
 * A firm with what was found out about it for a segment, not yet in anybody's language.
 *
 * @param coded whether the register knows its industry
 */
record Scored(UUID companyId, int score, List<PartScore> factors, List<Reason> reasons, boolean coded, Listed listed) {

    static Scored of(Ranked one, Listed listed) {
        return new Scored(
                one.firm().id(),
                one.assessment().score(),
                one.assessment().factors(),
                one.assessment().reasons(),
                one.firm().industryCode() != null,
                listed);
    }

    int most() {
        return factors.stream().mapToInt(PartScore::most).sum();
    }

    int open() {
        return factors.stream()
                .filter(factor -> factor.points() == null)
                .mapToInt(PartScore::most)
                .sum();
    }
}
