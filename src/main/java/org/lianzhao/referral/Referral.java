package org.lianzhao.referral;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.time.ZoneTime;

/** What a chamber said when it referred a firm (引荐). Written once, but for an erasure; the lead goes its own way from there. */
@Entity
@SuppressWarnings("UnusedVariable") // kept as the chamber's own words, for the lead's page and for proof
class Referral {
    @Id
    private UUID id;

    private UUID chamberId;
    private String externalId;
    private UUID leadId;
    private @Nullable Instant occurredAt;
    private @Nullable String chamberCode;
    private @Nullable String referrerType;
    private @Nullable String referrerName;
    private @Nullable String referrerRef;
    private @Nullable String creditCode;
    private @Nullable String chainCode;
    private @Nullable String segmentHint;
    private @Nullable String investmentBand;
    private @Nullable String siteNeed;
    private @Nullable String projectTitle;
    private @Nullable String note;

    @Embedded
    private @Nullable ContactPerson contact;

    private Instant recordedAt;

    protected Referral() {}

    Referral(UUID chamber, UUID lead, NewReferral said, Instant now) {
        this.id = Ids.next();
        this.chamberId = chamber;
        this.leadId = lead;
        this.externalId = said.externalId();
        this.occurredAt = said.occurredAt() == null ? null : said.occurredAt().toInstant();
        this.chamberCode = said.chamberCode();
        if (said.referrer() != null) {
            this.referrerType = said.referrer().type();
            this.referrerName = said.referrer().name();
            this.referrerRef = said.referrer().externalId();
        }
        this.creditCode = said.enterprise().creditCode();
        this.chainCode = said.project().chain();
        this.segmentHint = said.project().segmentHint();
        this.investmentBand = said.project().investmentBand();
        this.siteNeed = said.project().siteNeed();
        this.projectTitle = said.project().title();
        this.note = said.note();
        this.contact = ContactPerson.of(said.contact());
        this.recordedAt = now;
    }

    UUID getId() {
        return id;
    }

    String getExternalId() {
        return externalId;
    }

    UUID getLeadId() {
        return leadId;
    }

    UUID getChamberId() {
        return chamberId;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }

    /** Takes away whom the chamber named, and every number and address that it wrote. */
    void eraseContact() {
        if (contact != null) {
            contact.erase();
        }
        projectTitle = masked(projectTitle);
        segmentHint = masked(segmentHint);
        investmentBand = masked(investmentBand);
        siteNeed = masked(siteNeed);
        note = masked(note);
    }

    /** Whether somebody is named of whom only a part is shown. */
    boolean holdsBack() {
        return (contact != null && contact.names())
                || referrerName != null
                || Stream.of(projectTitle, note, segmentHint, investmentBand, siteNeed)
                        .anyMatch(text ->
                                text != null && !PersonalData.masked(text).equals(text));
    }

    /** All that the chamber said of people. */
    DisclosedContact disclosed() {
        return new DisclosedContact(
                contact == null ? null : contact.name(),
                contact == null ? null : contact.title(),
                contact == null ? null : contact.phone(),
                referrerName,
                projectTitle,
                note,
                siteNeed);
    }

    /** The referral as the zone's people read it: whoever is named only in part. */
    ReferralView view() {
        return new ReferralView(
                externalId,
                occurredAt,
                recordedAt,
                chamberCode,
                ContactPerson.maskedName(referrerName),
                creditCode,
                masked(segmentHint == null ? chainCode : segmentHint),
                masked(investmentBand),
                masked(siteNeed),
                masked(note),
                contact == null ? null : contact.masked(),
                holdsBack());
    }

    /** The referral as the firm's page shows it. */
    FirmReferral ofFirm(String leadTitle, String chamber) {
        return new FirmReferral(
                id,
                leadId,
                leadTitle,
                chamber,
                ContactPerson.maskedName(referrerName),
                occurredAt == null ? recordedAt : occurredAt);
    }

    /** The referral as a graph of who brought whom shows it. */
    ChamberTie tie(String chamber, CompanyRef firm) {
        return new ChamberTie(
                id,
                chamberId,
                chamber,
                firm.id(),
                firm.name(),
                leadId,
                ZoneTime.dayOf(occurredAt == null ? recordedAt : occurredAt));
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : PersonalData.masked(text);
    }
}
