package org.lianzhao.ownership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the caller contests whose a firm is.
 *
 * @param leadId his lead
 * @param otherLeadId the lead whose protection he contests; the one that is protected on the firm where absent
 */
record NewConflict(
        @NotNull UUID leadId,
        @Nullable UUID otherLeadId,
        @NotBlank @Size(max = 2000) String content,
        @Nullable @Size(max = 20) Set<UUID> documentIds,
        @Nullable @Size(max = 20) Set<UUID> followUpIds) {

    NewStatement statement() {
        return new NewStatement(leadId, content, documentIds, followUpIds);
    }
}
