package org.lianzhao.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the administrator changes about a user seen in {@code version}; what is absent stays. */
record UserEdit(
        @NotNull Integer version,

        @Nullable @Size(max = 100) @Pattern(regexp = ".*\\S.*", message = "{not-blank}")
        String name,

        @Nullable Boolean active,
        @Nullable @Size(max = 50) Set<UUID> taskForceIds,
        @Nullable UUID liaisonId) {}
