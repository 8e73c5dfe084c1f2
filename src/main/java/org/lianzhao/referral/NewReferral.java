package org.lianzhao.referral;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.FirmName;

/**
 * A referral as a chamber's system sends it; fields that are not known here are left alone. Needed are its key there, the firm's name and the project's title.
 *
 * @param externalId the chamber's own key; the same one again is the same referral
 * @param note what else the chamber wants to say; becomes the lead's summary, without numbers and addresses of people
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record NewReferral(
        @NotBlank @Size(max = 100) String externalId,
        @Nullable OffsetDateTime occurredAt,
        @Nullable @Size(max = 50) String chamberCode,
        @Nullable @Valid Referrer referrer,
        @NotNull @Valid Enterprise enterprise,
        @NotNull @Valid Project project,
        @Nullable @Valid Contact contact,
        @Nullable @Size(max = 1000) String note) {

    /** Who told the chamber of the firm. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Referrer(
            @Nullable @Size(max = 50) String type,
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 100) String externalId) {}

    /** The firm, perhaps under a short or a code name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Enterprise(
            @NotBlank @FirmName @Size(max = 200) String name,
            @Nullable @Size(max = 40) String creditCode,
            @Nullable @Size(max = 6) String regionCode) {}

    /** What the firm has in mind; {@code segmentHint} is a segment of the maps, or words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Project(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 20) String chain,
            @Nullable @Size(max = 100) String segmentHint,
            @Nullable @Size(max = 100) String investmentBand,
            @Nullable @Size(max = 300) String siteNeed) {}

    /** Somebody at the firm. He must have agreed to be named. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Contact(
            @Nullable @Size(max = 50) String name,
            @Nullable @Size(max = 50) String title,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Valid Consent consent) {

        boolean names() {
            return filled(name) || filled(phone) || filled(title);
        }
    }

    /** On what ground, when and for what somebody agreed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Consent(
            @Nullable @Size(max = 40) String basis,
            @Nullable LocalDate at,
            @Nullable @Size(max = 100) String scope,
            @Nullable @Size(max = 200) String evidence) {

        boolean given() {
            return filled(basis) && at != null;
        }
    }

    /** Whether somebody is named who is not known to have agreed (个人信息保护法: no contact without consent). */
    boolean lacksConsent() {
        return contact != null
                && contact.names()
                && (contact.consent() == null || !contact.consent().given());
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
