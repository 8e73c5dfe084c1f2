package org.lianzhao.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the administrator changes about a task force seen in {@code version}; what is absent stays. */
record TaskForceEdit(
        @NotNull Integer version,

        @Nullable @Size(max = 100) @Pattern(regexp = ".*\\S.*", message = "{not-blank}")
        String name,

        @Nullable TaskForceKind kind,
        @Nullable Boolean active) {}
