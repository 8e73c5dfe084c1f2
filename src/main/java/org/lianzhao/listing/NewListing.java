package org.lianzhao.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;

/**
 * The year and the list that a tag of a firm rests on; one of the two is enough.
 *
 * @param tag one that the firm has
 * @param list as its publisher calls it
 * @param source where it is known from
 */
record NewListing(
        @NotBlank @Size(max = 40) String tag,
        @Nullable Integer year,
        @Nullable @Size(max = 100) String list,
        @NotBlank @Size(max = 300) String source,
        @Nullable @Valid FirmEvidence evidence) {}
