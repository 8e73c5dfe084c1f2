package org.lianzhao.activity;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * That a firm came along when people of the zone met another one, or made the acquaintance.
 *
 * @param leadId the lead that tells it; null where it was noted with the firm
 * @param source where it is known from; null where the writer knew it himself
 */
public record Accompanied(
        UUID id,
        UUID companionId,
        String companion,
        UUID firmId,
        String firm,
        @Nullable LocalDate occurredOn,
        @Nullable String source,
        @Nullable String recordedBy,
        @Nullable UUID leadId) {
    /** As a caller may read it. */
    Accompanied in(UnaryOperator<String> shown) {
        return source == null
                ? this
                : new Accompanied(
                        id, companionId, companion, firmId, firm, occurredOn, shown.apply(source), recordedBy, leadId);
    }
}
