package org.lianzhao.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.FirmName;

/**
 * A lead as somebody first writes it down.
 *
 * @param companyName the investor, perhaps only a short or a code name; may be left out where {@code companyId} is given
 * @param segmentCode the main segment; none for 链外
 * @param sourceChannel a code of the dictionary {@code source-channel}
 * @param projectType a code of the dictionary {@code project-type}
 * @param taskForceId one of the caller's own; the first of them where absent
 * @param sourceCompanyId the firm that brought it, in the register
 * @param sourcePersonId the person who brought it
 * @param sourceName who brought it, where that person is not known to the register
 * @param firstContactId the colleague who received it first; the caller where absent, and only who gives leads to others
 *     may name somebody else
 * @param receivedOn when it came, two years ago at most; today where absent
 */
record NewLead(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 1000) String summary,
        @Nullable UUID companyId,
        @Nullable @FirmName @Size(max = 200) String companyName,
        @Nullable @Size(max = 20) String segmentCode,
        @Nullable @Size(max = 20) String sourceChannel,
        @Nullable @Size(max = 20) String projectType,
        @Nullable @Size(max = 6) String regionCode,
        @Nullable UUID taskForceId,
        @Nullable Boolean confidential,
        @Nullable UUID sourceCompanyId,
        @Nullable UUID sourcePersonId,
        @Nullable @Size(max = LeadSources.LONGEST_NAME) String sourceName,
        @Nullable @Size(max = LeadSources.LONGEST_OCCASION) String sourceEvent,
        @Nullable LocalDate sourceEventOn,
        @Nullable @Size(max = LeadSources.LONGEST_OCCASION) String sourceTrip,
        @Nullable LocalDate sourceTripOn,
        @Nullable @Size(max = LeadSources.LONGEST_NOTE) String sourceNote,
        @Nullable UUID firstContactId,
        @Nullable LocalDate receivedOn) {

    /** The least that is said of a firm that somebody found on a list. */
    static NewLead of(String title, UUID companyId, String segmentCode, String sourceChannel) {
        return new NewLead(
                title,
                null,
                companyId,
                null,
                segmentCode,
                sourceChannel,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
