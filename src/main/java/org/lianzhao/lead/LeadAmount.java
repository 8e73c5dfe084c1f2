package org.lianzhao.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/** An amount as it was stated on a day, in 万元. Never changed: a new statement is a new row. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class LeadAmount {
    @Id
    private UUID id;

    private UUID leadId;

    @Enumerated(EnumType.STRING)
    private AmountKind kind;

    private BigDecimal amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private Precision precisionMark;

    private String written;
    private LocalDate occurredOn;
    private Instant recordedAt;
    private @Nullable UUID recordedById;
    private @Nullable String recordedByName;

    protected LeadAmount() {}

    LeadAmount(UUID lead, NewAmount stated, LocalDate day, Author author, Instant now) {
        this.id = Ids.next();
        this.leadId = lead;
        this.kind = stated.kind();
        this.amount = stated.amount();
        this.currency = stated.currencyOrUsual();
        this.precisionMark = stated.precisionOrUsual();
        this.written = stated.writtenOrPlain();
        this.occurredOn = day;
        this.recordedAt = now;
        this.recordedById = author.id();
        this.recordedByName = author.name();
    }

    AmountRow row() {
        return new AmountRow(
                id, kind, amount, currency, precisionMark, written, occurredOn, recordedAt, recordedByName);
    }
}
