package org.lianzhao.ownership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who leaves hands over all his leads.
 *
 * @param taskForceId whose they are from then on; each stays with its own where absent
 * @param confidentialToo whether confidential ones that the caller may not see go as well; the office alone says so, and not
 *     for itself
 */
record NewHandover(
        @NotNull UUID fromUserId,
        @NotNull UUID toUserId,
        @Nullable UUID taskForceId,
        boolean confidentialToo,
        @NotBlank @Size(max = 500) String reason) {}
