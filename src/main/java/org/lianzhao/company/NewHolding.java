package org.lianzhao.company;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;

/**
 * That a firm is in a segment, as somebody says.
 *
 * @param presence how far it has got, as it is claimed
 * @param asOf the year, month or day it is stated for
 * @param source where it is known from
 */
record NewHolding(
        @NotBlank @Size(max = 20) String segmentCode,
        @NotNull HoldingRole role,
        @NotNull Presence presence,
        @NotNull Place place,
        @Nullable @Size(max = 10) String asOf,
        @NotBlank @Size(max = 300) String source,
        @Nullable Capacity capacity,
        @Nullable Output output,
        @Nullable @Valid FirmEvidence evidence) {}
