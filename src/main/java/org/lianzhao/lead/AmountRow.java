package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stated amount, in 万 of its currency. */
public record AmountRow(
        UUID id,
        AmountKind kind,
        BigDecimal amount,
        String currency,
        Precision precision,
        String written,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String recordedBy) {}
