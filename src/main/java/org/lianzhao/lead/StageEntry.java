package org.lianzhao.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** One step of a lead: claimed by whoever made it, later verified by somebody else. Written once, but for an erasure; verified once. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class StageEntry {
    @Id
    private UUID id;

    private UUID leadId;

    @Enumerated(EnumType.STRING)
    private LeadStage stage;

    @Enumerated(EnumType.STRING)
    private LeadState state;

    private boolean backward;
    private LocalDate occurredOn;
    private @Nullable String reasonCode;
    private @Nullable String reason;
    private Instant recordedAt;
    private @Nullable UUID recordedById;
    private @Nullable String recordedByName;
    private @Nullable LocalDate verifiedOn;
    private @Nullable String evidence;
    private @Nullable UUID evidenceDocumentId;
    private @Nullable UUID verifiedById;
    private @Nullable String verifiedByName;
    private @Nullable Instant verifiedAt;

    protected StageEntry() {}

    StageEntry(Lead lead, LeadStep step, Author author, Instant now) {
        this.id = Ids.next();
        this.leadId = lead.getId();
        this.stage = lead.getStage();
        this.state = lead.getState();
        this.backward = step.backward();
        this.occurredOn = step.occurredOn();
        this.reasonCode = step.reasonCode();
        this.reason = step.reason();
        this.recordedAt = now;
        this.recordedById = author.id();
        this.recordedByName = author.name();
    }

    /** Two people look at every step that counts: the one who claims it and another one. */
    void verify(LocalDate day, Evidence shown, Author verifier, Instant now) {
        if (verifiedOn != null) {
            throw new Refused("step-verified-already");
        }
        if (verifier.id().equals(recordedById)) {
            throw new Refused("verify-own-step");
        }
        if (day.isBefore(occurredOn)) {
            throw new Invalid("verifiedOn", "verified-before-step", occurredOn);
        }
        this.verifiedOn = day;
        this.evidence = shown.words();
        this.evidenceDocumentId = shown.document();
        this.verifiedById = verifier.id();
        this.verifiedByName = verifier.name();
        this.verifiedAt = now;
    }

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        reason = reason == null ? null : words.apply(reason);
        evidence = evidence == null ? null : words.apply(evidence);
    }

    UUID getLeadId() {
        return leadId;
    }

    /** The step as the audit keeps it. */
    Map<String, @Nullable Object> picture() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("stage", stage);
        fields.put("occurredOn", occurredOn);
        fields.put("verifiedOn", verifiedOn);
        fields.put("evidence", FreeText.of(evidence));
        if (evidenceDocumentId != null) {
            fields.put("evidenceDocumentId", evidenceDocumentId);
        }
        return fields;
    }
}
