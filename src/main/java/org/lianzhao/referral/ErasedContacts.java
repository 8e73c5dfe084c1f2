package org.lianzhao.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianzhao.person.PersonErased;

/** Takes somebody who is erased from the referrals that name him: his number tells. */
@ApplicationScoped
class ErasedContacts {
    private final ReferralRepository referrals;

    ErasedContacts(ReferralRepository referrals) {
        this.referrals = referrals;
    }

    void erase(@Observes PersonErased person) {
        referrals.naming(person::isIn).forEach(Referral::eraseContact);
    }
}
