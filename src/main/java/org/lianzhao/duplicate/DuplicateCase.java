package org.lianzhao.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;

/** Two records that may be one firm, or a record and a row of a file that waits. */
@Entity
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

    CaseState getState() {
        return state;
    }
}
