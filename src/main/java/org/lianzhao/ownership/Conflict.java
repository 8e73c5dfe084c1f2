package org.lianzhao.ownership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** Two task forces on one firm (归属争议): one lead contests what protects the other, and the office settles it. */
@Entity
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class Conflict extends StoredEntity {
    private UUID leadId;
    private UUID otherLeadId;

    /** Whether a rule opened it, since somebody came to a firm on which others are protected. */
    private boolean automatic;

    private LocalDate openedOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ConflictOutcome outcome;

    /** What the contesting side has of a joint one, in per cent. */
    private @Nullable BigDecimal share;

    private @Nullable String reason;
    private @Nullable LocalDate settledOn;
    private @Nullable Instant settledAt;
    private @Nullable UUID settledById;
    private @Nullable String settledByName;

    protected Conflict() {}

    Conflict(UUID lead, UUID other, boolean automatic, LocalDate today, LocalDate due) {
        super(Ids.next());
        this.leadId = lead;
        this.otherLeadId = other;
        this.automatic = automatic;
        this.openedOn = today;
        this.dueOn = due;
    }

    /** Refuses where it was settled. */
    void requireOpen() {
        if (settledOn != null) {
            throw new Refused("conflict-settled");
        }
    }

    /** It is about nothing any more: nobody settled it. */
    void withdraw(LocalDate today, Instant now) {
        requireOpen();
        outcome = ConflictOutcome.WITHDRAWN;
        settledOn = today;
        settledAt = now;
    }

    /** It is settled once. */
    void settle(Decision decision, LocalDate today, Author by, Instant now) {
        requireOpen();
        outcome = decision.outcome();
        share = decision.share();
        reason = decision.reason();
        settledOn = today;
        settledAt = now;
        settledById = by.id();
        settledByName = by.name();
    }

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        reason = reason == null ? null : words.apply(reason);
    }

    boolean isAutomatic() {
        return automatic;
    }

    UUID getLeadId() {
        return leadId;
    }

    UUID getOtherLeadId() {
        return otherLeadId;
    }

    LocalDate getOpenedOn() {
        return openedOn;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    @Nullable
    ConflictOutcome getOutcome() {
        return outcome;
    }

    @Nullable
    BigDecimal getShare() {
        return share;
    }

    @Nullable
    String getReason() {
        return reason;
    }

    @Nullable
    LocalDate getSettledOn() {
        return settledOn;
    }

    @Nullable
    String getSettledByName() {
        return settledByName;
    }
}
