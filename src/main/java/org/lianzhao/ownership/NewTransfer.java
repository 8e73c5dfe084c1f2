package org.lianzhao.ownership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a lead goes to somebody else.
 *
 * @param taskForceId whose it is from then on; nobody's where absent
 */
record NewTransfer(
        @NotNull UUID ownerId,
        @Nullable UUID taskForceId,
        @NotBlank @Size(max = 500) String reason) {}
