package org.lianzhao.company;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That what somebody says of a firm in a segment is so.
 *
 * @param version the one that the caller was looking at
 * @param verifiedOn the day it was found to be so; today where absent
 * @param evidence where in the document, or what it shows
 * @param documentId a document of the firm or of the segment that shows it
 */
record NewVerification(
        @NotNull Integer version,
        @Nullable LocalDate verifiedOn,
        @Nullable @Size(max = 300) String evidence,
        @NotNull UUID documentId) {}
