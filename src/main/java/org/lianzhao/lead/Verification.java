package org.lianzhao.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a step really happened.
 *
 * @param verifiedOn the day that figures count it from, not before the step was taken; today where absent
 * @param evidence number of a document, or what shows it
 * @param evidenceDocumentId a document of the lead that shows it, where there is one
 */
record Verification(
        @NotNull UUID stepId,
        @Nullable LocalDate verifiedOn,
        @NotBlank @Size(max = 500) String evidence,
        @Nullable UUID evidenceDocumentId) {}
