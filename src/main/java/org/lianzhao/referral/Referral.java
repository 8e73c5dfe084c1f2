package org.lianzhao.referral;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** What a chamber said when it referred a firm (引荐). Written once; the lead goes its own way from there. */
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

    Instant getRecordedAt() {
        return recordedAt;
    }

    @Nullable
    ContactPerson getContact() {
        return contact;
    }

    /** The referral as the zone's people read it: whoever is named only in part. */
    ReferralView view() {
        return new ReferralView(
                externalId,
                occurredAt,
                recordedAt,
                chamberCode,
                referrerName,
                creditCode,
                segmentHint == null ? chainCode : segmentHint,
                investmentBand,
                siteNeed,
                contact == null ? null : contact.masked());
    }
}
