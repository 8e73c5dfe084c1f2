package org.lianzhao.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which somebody's data are kept.
 *
 * @param scope what for: 招商对接
 */
record NewConsent(
        @NotNull ConsentBasis basis,
        @NotNull LocalDate givenOn,
        @Nullable @Size(max = 200) String scope,
        @Nullable @Size(max = 300) String note) {}
