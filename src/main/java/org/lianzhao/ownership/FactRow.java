package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact about ownership as the database has it, people by their keys. */
record FactRow(
        UUID id,
        FactKind kind,
        LocalDate happenedOn,
        UUID holder,
        @Nullable UUID taskForce,
        @Nullable UUID formerHolder,
        @Nullable UUID formerTaskForce,
        @Nullable String reason,
        @Nullable String by) {}
