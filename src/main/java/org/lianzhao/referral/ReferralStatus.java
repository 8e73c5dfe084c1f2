package org.lianzhao.referral;

import java.util.Optional;
import org.lianzhao.lead.LeadProgress;
import org.lianzhao.lead.LeadStage;

/** What a chamber is told of its referral: no terms, no other referrer, nothing that nobody has verified. */
enum ReferralStatus {
    RECEIVED("已收到"),
    RESEARCHING("研判中"),
    FOLLOWING("跟进中"),
    SIGNED("已签约"),
    LANDED("已落地"),
    PRODUCING("已投产"),
    DECLINED("未采纳"),
    PAUSED("暂缓");

    private final String text;

    ReferralStatus(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** @param progress nothing where the lead has become 保密: then only that it is being followed */
    static ReferralStatus of(Optional<LeadProgress> progress) {
        return progress.map(ReferralStatus::of).orElse(FOLLOWING);
    }

    private static ReferralStatus of(LeadProgress progress) {
        return switch (progress.state()) {
            case PAUSED -> PAUSED;
            case LOST, TRANSFERRED, WITHDRAWN, VOID -> DECLINED;
            case MERGED -> FOLLOWING;
            case ACTIVE -> at(progress);
        };
    }

    private static ReferralStatus at(LeadProgress progress) {
        LeadStage verified = progress.verified();
        if (!progress.stage().countsWhenVerified()) {
            return before(progress.stage());
        }
        return verified == null || !verified.countsWhenVerified() ? FOLLOWING : from(verified);
    }

    private static ReferralStatus before(LeadStage stage) {
        return switch (stage) {
            case CLUE -> RECEIVED;
            case RESEARCH -> RESEARCHING;
            default -> FOLLOWING;
        };
    }

    private static ReferralStatus from(LeadStage verified) {
        if (verified == LeadStage.SIGNED) {
            return SIGNED;
        }
        return verified.compareTo(LeadStage.PRODUCTION) < 0 ? LANDED : PRODUCING;
    }
}
