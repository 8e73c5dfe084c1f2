package org.lianzhao.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A credit as the database has it, people by their keys; the share in per cent. */
record CreditRow(CreditKind kind, UUID holder, @Nullable UUID taskForce, BigDecimal share, LocalDate since) {}
