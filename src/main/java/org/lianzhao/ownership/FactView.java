package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the ownership of a lead.
 *
 * @param holder who is on the lead since
 * @param former who was on it before; null where that stayed the same
 * @param by who did it; null where a rule did
 */
record FactView(
        UUID id,
        FactKind kind,
        LocalDate happenedOn,
        OwnerView holder,
        @Nullable OwnerView former,
        @Nullable String reason,
        @Nullable String by) {}
