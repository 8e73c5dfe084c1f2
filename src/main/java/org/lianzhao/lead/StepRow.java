package org.lianzhao.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A step of a lead: claimed on {@code occurredOn}, verified on {@code verifiedOn} if at all.
 *
 * @param reasonCode a code of the dictionary {@code loss-reason}, perhaps a retired one
 */
public record StepRow(
        UUID id,
        LeadStage stage,
        LeadState state,
        boolean backward,
        LocalDate occurredOn,
        @Nullable String reasonCode,
        @Nullable String reason,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable String evidence,
        @Nullable UUID evidenceDocumentId,
        @Nullable String verifiedBy) {

    /** The same in the words that the caller may read. */
    public StepRow in(UnaryOperator<String> words) {
        return new StepRow(
                id,
                stage,
                state,
                backward,
                occurredOn,
                reasonCode,
                reason == null ? null : words.apply(reason),
                recordedAt,
                recordedBy,
                verifiedOn,
                evidence == null ? null : words.apply(evidence),
                evidenceDocumentId,
                verifiedBy);
    }
}
