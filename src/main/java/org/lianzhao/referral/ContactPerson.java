package org.lianzhao.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.referral.NewReferral.Consent;
import org.lianzhao.referral.NewReferral.Contact;

/** Whom a chamber names at a firm, and on what ground. Shown in part; the whole is told on demand, and that is noted. */
@Embeddable
class ContactPerson {
    private static final int SHORTEST_PHONE = 8;

    @Column(name = "contact_name")
    private @Nullable String name;

    @Column(name = "contact_title")
    private @Nullable String title;

    @Column(name = "contact_phone")
    private @Nullable String phone;

    private @Nullable String consentBasis;
    private @Nullable LocalDate consentOn;
    private @Nullable String consentScope;
    private @Nullable String consentEvidence;

    protected ContactPerson() {}

    static @Nullable ContactPerson of(@Nullable Contact said) {
        if (said == null || !said.names()) {
            return null;
        }
        ContactPerson person = new ContactPerson();
        person.name = said.name();
        person.title = said.title();
        person.phone = said.phone();
        Consent consent = said.consent();
        if (consent != null) {
            person.consentBasis = consent.basis();
            person.consentOn = consent.at();
            person.consentScope = consent.scope();
            person.consentEvidence = consent.evidence();
        }
        return person;
    }

    /** Whether it still says who it is. */
    boolean names() {
        return name != null || title != null || phone != null;
    }

    /** That there was somebody, and on what ground he was named, stays. */
    void erase() {
        name = null;
        title = null;
        phone = null;
        consentEvidence = null;
    }

    ReferralView.MaskedContact masked() {
        return new ReferralView.MaskedContact(
                maskedName(name), title, maskedPhone(phone), consentBasis, consentOn, consentScope, consentEvidence);
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String phone() {
        return phone;
    }

    /** The family name only: 王**. */
    static @Nullable String maskedName(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String plain = name.strip();
        return plain.substring(0, plain.offsetByCodePoints(0, 1)) + "**";
    }

    /** The first three and the last two digits; nothing of a short number. */
    static @Nullable String maskedPhone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        String plain = phone.strip();
        return plain.length() < SHORTEST_PHONE
                ? "***"
                : plain.substring(0, 3) + "******" + plain.substring(plain.length() - 2);
    }
}
