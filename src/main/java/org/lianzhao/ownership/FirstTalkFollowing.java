package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.activity.FollowUpAdded;
import org.lianzhao.lead.LeadChanged;

/** Lets first talks follow what is done on leads, in the same transaction. */
@ApplicationScoped
class FirstTalkFollowing {
    private final FirstTalks talks;
    private final Rivals rivals;
    private final MootConflicts moot;
    private final OwnedLeads leads;
    private final Chronicle chronicle;

    FirstTalkFollowing(FirstTalks talks, Rivals rivals, MootConflicts moot, OwnedLeads leads, Chronicle chronicle) {
        this.talks = talks;
        this.rivals = rivals;
        this.moot = moot;
        this.leads = leads;
        this.chronicle = chronicle;
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes LeadChanged change) {
        switch (change.name()) {
            case "lead-opened" -> opened(leads.get(change.subject().id()));
            case "lead-changed" -> changed(change);
            case "lead-moved" -> moved(change);
            case "lead-transferred", "lead-pooled" ->
                moot.look(List.of(change.subject().id()));
            default -> {
                // says nothing of who is on it
            }
        }
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes FollowUpAdded said) {
        if (!said.subject().type().equals("lead")) {
            return;
        }
        OwnedLead lead = leads.get(said.subject().id());
        if (!lead.isBeforeSigning()) {
            return;
        }
        if (said.contact() && said.after().get("occurredOn") instanceof LocalDate day) {
            talks.contacted(lead, said.followUp(), day);
        } else {
            talks.updated(lead.id());
        }
    }

    private void opened(OwnedLead lead) {
        if (lead.isBeforeSigning()) {
            talks.register(lead.id(), lead.holder());
            rivals.arrive(lead);
        }
    }

    private void changed(LeadChanged change) {
        Map<String, @Nullable Object> before = change.before();
        if (before.containsKey("ownerId") || before.containsKey("taskForceId")) {
            given(change, leads.get(change.subject().id()));
        }
        if (Boolean.TRUE.equals(before.get("confidential"))) {
            rivals.arrive(leads.get(change.subject().id())); // nobody could know of it before
        }
        if (before.containsKey("company") || before.containsKey("companyId")) {
            cameTo(leads.get(change.subject().id()));
            moot.look(List.of(change.subject().id()));
        }
    }

    private void given(LeadChanged change, OwnedLead lead) {
        Followed.former(change, lead).ifPresent(former -> talks.moved(lead, FactKind.TRANSFERRED, former, null));
        moot.look(List.of(lead.id()));
    }

    // what protects somebody on one firm protects him on no other against those who are first there
    private void cameTo(OwnedLead lead) {
        if (lead.isBeforeSigning() && rivals.protectedFrom(lead, lead.holder()).isPresent()) {
            talks.ended(lead.id());
            talks.register(lead.id(), lead.holder());
            rivals.arrive(lead);
        }
    }

    private void moved(LeadChanged change) {
        OwnedLead lead = leads.get(change.subject().id());
        switch (Followed.of(change, lead)) {
            case ENDS -> {
                talks.ended(lead.id());
                moot.look(List.of(lead.id()));
            }
            case RETURNS -> {
                talks.resumed(lead);
                talks.updated(lead.id());
            }
            case ADVANCES ->
                talks.advanced(
                        lead, change.after().get("occurredOn") instanceof LocalDate day ? day : chronicle.today());
            case IS_WRITTEN_ON -> talks.updated(lead.id());
        }
    }
}
