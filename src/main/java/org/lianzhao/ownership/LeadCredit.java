package org.lianzhao.ownership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** That somebody and his task force are credited with a lead; it stays with them wherever the lead goes. */
@Entity
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class LeadCredit {
    @Id
    private UUID id;

    private UUID leadId;
    private UUID holderId;
    private @Nullable UUID taskForceId;

    @Enumerated(EnumType.STRING)
    private CreditKind kind;

    /** In per cent. */
    private BigDecimal share;

    private LocalDate since;
    private Instant recordedAt;

    protected LeadCredit() {}

    LeadCredit(UUID lead, Holder holder, CreditKind kind, BigDecimal share, LocalDate since, Instant now) {
        this.id = Ids.next();
        this.leadId = lead;
        this.holderId = holder.person();
        this.taskForceId = holder.taskForce();
        this.kind = kind;
        this.share = share;
        this.since = since;
        this.recordedAt = now;
    }

    Holder holder() {
        return new Holder(holderId, taskForceId);
    }

    CreditKind getKind() {
        return kind;
    }
}
