package org.lianzhao.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** That somebody takes two records for one firm. */
record NewSuspicion(@NotNull UUID companyId, @NotNull UUID otherId) {}
