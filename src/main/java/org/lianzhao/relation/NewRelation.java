package org.lianzhao.relation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;

/**
 * What another firm is to this one.
 *
 * @param companyId the other firm
 * @param asOf the year, month or day it is stated for
 * @param source where it is known from
 */
record NewRelation(
        @NotNull UUID companyId,
        @NotNull RelationRole role,
        @Nullable @Size(max = 10) String asOf,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Valid FirmEvidence evidence) {}
