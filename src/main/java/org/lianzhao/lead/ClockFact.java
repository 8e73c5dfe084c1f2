package org.lianzhao.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.ClockOutcome;

/** What a clock of a lead came to. Written once by {@link ClockWriter}, but for an erasure. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class ClockFact {
    @Id
    private UUID id;

    private UUID leadId;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    private LocalDate since;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ClockOutcome outcome;

    private LocalDate occurredOn;
    private UUID ownerId;
    private @Nullable UUID taskForceId;
    private @Nullable String reason;
    private Instant recordedAt;
    private @Nullable UUID recordedById;
    private @Nullable String recordedByName;

    protected ClockFact() {}

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        reason = reason == null ? null : words.apply(reason);
    }
}
