package org.lianzhao.ownership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a side says in a conflict.
 *
 * @param leadId the lead whose side it is
 * @param documentIds documents of that lead
 * @param followUpIds follow-ups on that lead
 */
record NewStatement(
        @NotNull UUID leadId,
        @NotBlank @Size(max = 2000) String content,
        @Nullable @Size(max = 20) Set<UUID> documentIds,
        @Nullable @Size(max = 20) Set<UUID> followUpIds) {

    Set<UUID> documents() {
        return documentIds == null ? Set.of() : new LinkedHashSet<>(documentIds);
    }

    Set<UUID> followUps() {
        return followUpIds == null ? Set.of() : new LinkedHashSet<>(followUpIds);
    }
}
