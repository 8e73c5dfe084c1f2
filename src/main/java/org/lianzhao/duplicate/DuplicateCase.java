package org.lianzhao.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.problem.Refused;

/**
 * Two records that may be one firm, or a record and a row of a file that waits. A word writes what it says and no more: a
 * merge may have moved the case to another record meanwhile.
 */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // queries read the columns
class DuplicateCase {
    @Id
    private UUID id;

    private UUID companyId;
    private @Nullable UUID otherId;
    private @Nullable UUID batchId;
    private @Nullable Integer rowNo;
    private @Nullable String rowName;

    /** Stable names, parted by commas, the strongest first. */
    private String reasons;

    private int strength;

    @Enumerated(EnumType.STRING)
    private CaseOrigin origin;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private @Nullable UUID decidedById;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable UUID mergeId;
    private Instant recordedAt;

    protected DuplicateCase() {}

    /** Notes what somebody said; open again, it is as if nobody had. */
    void say(CaseState said, @Nullable Actor by, Instant at) {
        boolean open = said == CaseState.OPEN;
        state = said;
        decidedById = open || by == null ? null : by.id();
        decidedByName = open || by == null ? null : by.name();
        decidedAt = open ? null : at;
    }

    /**
     * Refuses what cannot be said of it any more, or not by somebody who saw it in another state; a row of a file has its
     * outcome with the first word.
     */
    void require(CaseDecision decision) {
        boolean settled = batchId != null && state == CaseState.DIFFERENT;
        if (settled || !state.takes(decision.said(), decision.seen())) {
            throw new Refused("duplicate-case-closed");
        }
    }

    /** Refuses where it is no longer about the firms that somebody was shown: one was merged with another meanwhile. */
    void requireAbout(CaseRow shown) {
        UUID other = shown.other() == null ? null : shown.other().id();
        if (!companyId.equals(shown.company().id()) || !Objects.equals(otherId, other)) {
            throw Refused.stale();
        }
    }

    CaseState getState() {
        return state;
    }
}
