package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.activity.FollowUpAdded;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

/** Lets first talks follow what is done on leads, in the same transaction. */
@ApplicationScoped
class FirstTalkFollowing {
    private final FirstTalks talks;
    private final Rivals rivals;
    private final OwnedLeads leads;
    private final Chronicle chronicle;

    FirstTalkFollowing(FirstTalks talks, Rivals rivals, OwnedLeads leads, Chronicle chronicle) {
        this.talks = talks;
        this.rivals = rivals;
        this.leads = leads;
        this.chronicle = chronicle;
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes LeadChanged change) {
        switch (change.name()) {
            case "lead-opened" -> opened(leads.get(change.subject().id()));
            case "lead-changed" -> changed(change);
            case "lead-moved" -> moved(change);
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
            OwnedLead lead = leads.get(change.subject().id());
            UUID owner = before.get("ownerId") instanceof UUID person ? person : lead.owner();
            UUID force = before.containsKey("taskForceId") ? (UUID) before.get("taskForceId") : lead.taskForce();
            talks.moved(lead, FactKind.TRANSFERRED, new Holder(owner, force), null);
        }
        if (Boolean.TRUE.equals(before.get("confidential"))) {
            rivals.arrive(leads.get(change.subject().id())); // nobody could know of it before
        }
        if (before.containsKey("company") || before.containsKey("companyId")) {
            cameTo(leads.get(change.subject().id()));
        }
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
        if (!lead.isBeforeSigning()) {
            talks.ended(lead.id());
        } else if (change.before().get("state") != LeadState.ACTIVE || isBackFromSigning(change)) {
            talks.resumed(lead);
            talks.updated(lead.id());
        } else if (isForward(change)) {
            LocalDate day =
                    change.after().get("occurredOn") instanceof LocalDate occurred ? occurred : chronicle.today();
            talks.advanced(lead, day);
        } else {
            talks.updated(lead.id());
        }
    }

    private static boolean isBackFromSigning(LeadChanged change) {
        return change.before().get("stage") instanceof LeadStage stage && stage.countsWhenVerified();
    }

    private static boolean isForward(LeadChanged change) {
        return change.before().get("stage") instanceof LeadStage from
                && change.after().get("stage") instanceof LeadStage to
                && to.compareTo(from) > 0;
    }
}
