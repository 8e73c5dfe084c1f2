package org.lianzhao.target;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Targets that are to become leads.
 *
 * @param ownerId who gets them; the caller where absent
 */
record LeadOrder(
        @NotEmpty @Size(max = 50) List<@NotNull UUID> companyIds,
        @Nullable UUID ownerId) {}
