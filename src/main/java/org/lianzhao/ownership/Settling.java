package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.lead.LeadGift;
import org.lianzhao.lead.LeadGiving;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Forbidden;

/**
 * The office settles a conflict: once, and only who may see both leads. What becomes of the two:
 *
 * <ul>
 *   <li>维持: the contesting lead is set aside as 流转, so that it waits neither with its people nor in the pool for a firm that is
 *       not theirs. It stays their record; once the other side lets its protection lapse they may take it up again, which
 *       registers their first talks anew. One that is in the pool or aside already stays as it is.
 *   <li>移交: the protected lead goes to the contesting side, whose own lead goes on beside it.
 *   <li>联合: both go on, the credit of the protected one is shared, and the contesting owner works on that one, too.
 *   <li>合并: the contesting lead goes on in the protected one.
 *   <li>分别跟进: both go on, each with a project of its own.
 * </ul>
 */
@ApplicationScoped
class Settling {
    private final Conflicts conflicts;
    private final OwnedLeads owned;
    private final Leads leads;
    private final LeadGiving giving;
    private final Transfers transfers;
    private final FirstTalks talks;
    private final Chronicle chronicle;
    private final ConflictPage page;
    private final Acting acting;
    private final Event<OwnershipChanged> changes;
    private final Clock clock;

    Settling(
            Conflicts conflicts,
            OwnedLeads owned,
            Leads leads,
            LeadGiving giving,
            Transfers transfers,
            FirstTalks talks,
            Chronicle chronicle,
            ConflictPage page,
            Acting acting,
            Event<OwnershipChanged> changes,
            Clock clock) {
        this.conflicts = conflicts;
        this.owned = owned;
        this.leads = leads;
        this.giving = giving;
        this.transfers = transfers;
        this.talks = talks;
        this.chronicle = chronicle;
        this.page = page;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ConflictView settle(UUID id, Decision decision) {
        conflicts.holdSides(id); // before anything is read: what is read later is as others left it
        Conflict conflict = page.readable(id);
        conflict.requireOpen();
        conflict.expect(decision.version());
        decision.requireChoice();
        if (leads.seen(List.of(conflict.getLeadId(), conflict.getOtherLeadId())).size() < 2) {
            throw new Forbidden("conflict-hidden");
        }
        Actor actor = acting.person();
        conflict.settle(decision, chronicle.today(), new Author(actor.id(), actor.name()), clock.instant());
        OwnedLead contesting =
                owned.get(conflict.getLeadId()); // writes the decision: of two at once one is refused here
        OwnedLead contested = owned.get(conflict.getOtherLeadId());
        carryOut(decision, contesting, contested);
        conflicts.entry(conflict, null, ConflictEntryKind.SETTLED, decision.reason());
        for (OwnedLead lead : List.of(contesting, contested)) {
            chronicle.note(
                    lead.id(),
                    FactKind.SETTLED,
                    owned.get(lead.id()).holder(),
                    fact -> fact.because(decision.reason()));
        }
        conflicts.settled(conflict, contesting, contested); // as they were: who lost his is told, too
        Map<String, @Nullable Object> after = new HashMap<>();
        after.put("outcome", decision.outcome());
        after.put("share", decision.share());
        changes.fire(OwnershipChanged.of("conflict-settled", contested, contesting.confidential(), after));
        return page.show(id);
    }

    private void carryOut(Decision decision, OwnedLead contesting, OwnedLead contested) {
        switch (decision.outcome()) {
            case KEEP -> yieldFirm(contesting, decision.reason());
            case TRANSFER ->
                transfers.give(
                        contested.id(), new LeadGift(contesting.owner(), contesting.taskForce(), decision.reason()));
            case MERGE -> giving.merge(contesting.id(), contested.id(), decision.reason());
            case JOINT -> {
                credit(contested, contested.holder(), decision.otherShare());
                credit(contested, contesting.holder(), decision.share());
                giving.join(contested.id(), contesting.owner());
            }
            case SEPARATE -> {
                // each side has its own project from now on
            }
            case WITHDRAWN -> throw new IllegalArgumentException("Nobody decides that"); // refused when it was said
        }
    }

    private void yieldFirm(OwnedLead lead, String reason) {
        if (lead.isBeforeSigning() && !lead.pooled()) {
            giving.yieldFirm(lead.id(), reason);
        } else {
            talks.ended(lead.id());
        }
    }

    private void credit(OwnedLead lead, Holder holder, @Nullable BigDecimal share) {
        chronicle.credit(lead.id(), holder, CreditKind.JOINT, Objects.requireNonNull(share));
    }
}
