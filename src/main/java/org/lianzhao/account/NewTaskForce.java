package org.lianzhao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A task force to set up. */
record NewTaskForce(
        @NotBlank @Size(max = 100) String name, @NotNull TaskForceKind kind) {}
