package org.lianzhao.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that ties somebody to the zone.
 *
 * @param code of a region where the kind is a hometown; what people like otherwise
 */
record NewTie(
        @NotNull TieKind kind,
        @NotBlank @Size(max = 100) String text,
        @Nullable @Size(max = 20) String code) {}
