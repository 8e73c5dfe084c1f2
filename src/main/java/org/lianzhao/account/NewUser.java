package org.lianzhao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person to let in, or a chamber's system.
 *
 * @param username the one the identity provider will send
 * @param liaisonId who receives the referrals of a chamber's system; null for a person
 */
record NewUser(
        @NotNull @Size(max = 100) @Pattern(regexp = "[a-z0-9][a-z0-9._@-]*", message = "{user.username}")
        String username,

        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 50) Set<UUID> taskForceIds,
        @Nullable UUID liaisonId) {}
