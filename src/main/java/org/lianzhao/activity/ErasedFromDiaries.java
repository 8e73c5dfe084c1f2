package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianzhao.lead.Leads;
import org.lianzhao.person.PersonErased;

/** Takes the numbers and addresses of somebody who is erased out of what was noted of his firms and their leads. */
@ApplicationScoped
class ErasedFromDiaries {
    private final FollowUpRepository followUps;
    private final Leads leads;

    ErasedFromDiaries(FollowUpRepository followUps, Leads leads) {
        this.followUps = followUps;
        this.leads = leads;
    }

    void erase(@Observes PersonErased person) {
        followUps
                .about(person.firms(), leads.touching(person.personId(), person.firms()))
                .forEach(followUp -> followUp.reword(person::without));
    }
}
