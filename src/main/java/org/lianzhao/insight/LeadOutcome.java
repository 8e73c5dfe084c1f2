package org.lianzhao.insight;

import java.util.Collection;
import java.util.Comparator;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.Standing;

/** What came of a firm that was brought, by the leads on it that the caller may see; the best first. */
enum LeadOutcome {
    /** 投产, verified. */
    PRODUCTION,
    /** 签约 or further, verified, and not in production. */
    SIGNED,
    /** 在谈 or 评审; a signature that nobody has verified is none. */
    IN_TALKS,
    /** 跟进中: at work and before 在谈. */
    FOLLOWED,
    /** 暂缓. */
    PAUSED,
    /** 流失, 流转, 解约退出 or 合并. */
    ENDED,
    /** There is no lead on it that the caller may see. */
    NO_LEAD;

    static LeadOutcome of(Standing standing) {
        if (standing.state() == LeadState.PAUSED) {
            return PAUSED;
        }
        if (standing.state() != LeadState.ACTIVE) {
            return ENDED;
        }
        LeadStage stage = standing.stage().orElse(LeadStage.CLUE);
        if (stage.compareTo(LeadStage.PRODUCTION) >= 0) {
            return PRODUCTION;
        }
        if (stage.countsWhenVerified()) {
            return SIGNED;
        }
        return stage.compareTo(LeadStage.NEGOTIATE) >= 0 ? IN_TALKS : FOLLOWED;
    }

    /** What came of a firm: the best of its leads counts. */
    static LeadOutcome of(Collection<Standing> standings) {
        return standings.stream()
                .map(LeadOutcome::of)
                .min(Comparator.naturalOrder())
                .orElse(NO_LEAD);
    }
}
