package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.lead.LeadGiving;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/**
 * The pool (公海) of leads that nobody goes on with. Whoever had one last stays on record as its owner and still sees it, but it
 * is on nobody's desk and nobody may write on it until somebody claims it or is given it. Confidential leads never get here.
 */
@ApplicationScoped
class Pool {
    static final String WORK = "pool-claims";

    private final LeadGiving giving;
    private final OwnedLeads leads;
    private final PoolRepository entries;
    private final FirstTalks talks;
    private final Chronicle chronicle;
    private final Settings settings;
    private final Acting acting;
    private final WorkLock lock;
    private final Clock clock;

    Pool(
            LeadGiving giving,
            OwnedLeads leads,
            PoolRepository entries,
            FirstTalks talks,
            Chronicle chronicle,
            Settings settings,
            Acting acting,
            WorkLock lock,
            Clock clock) {
        this.giving = giving;
        this.leads = leads;
        this.entries = entries;
        this.talks = talks;
        this.chronicle = chronicle;
        this.settings = settings;
        this.acting = acting;
        this.lock = lock;
        this.clock = clock;
    }

    /** Somebody lets go of a lead. */
    @Transactional
    void putBack(UUID lead, NewReturn said) {
        giving.release(lead, said.reason());
        enter(lead, said.reason());
    }

    /** A lead on which nobody does anything goes by itself. */
    @Transactional(TxType.MANDATORY)
    void putBackIdle(UUID lead) {
        giving.releaseIdle(lead);
        enter(lead, "");
    }

    private void enter(UUID id, String reason) {
        OwnedLead lead = leads.get(id);
        PoolEntry entry = new PoolEntry(lead, chronicle.today(), reason);
        acting.author().ifPresent(entry::returnedBy);
        entries.add(entry);
        talks.ended(id);
        chronicle.note(id, FactKind.POOLED, lead.holder(), fact -> fact.because(reason.isEmpty() ? null : reason));
    }

    /** Whoever claims first has it. One claim at a time, so that nobody gets more than he may have. */
    @Transactional
    ClaimedLead claim(UUID id, NewClaim said) {
        Actor actor = acting.person();
        lock.hold(WORK);
        allowance(actor.id()).requireOneMore();
        PoolEntry entry = entries.waiting(id).orElseThrow(() -> new Refused("pool-gone"));
        LocalDate from = entry.getPooledOn().plusDays(ownReturnDays());
        if (entry.isFrom(actor.id()) && chronicle.today().isBefore(from)) {
            throw new Refused("pool-own-return", from);
        }
        OwnedLead before = leads.get(id);
        giving.claim(id, taskForce(said.taskForceId(), actor, before.taskForce()));
        entry.takenBy(actor.id(), true, chronicle.today(), clock.instant());
        OwnedLead lead = leads.get(id);
        talks.resumed(lead);
        chronicle.note(id, FactKind.CLAIMED, lead.holder(), fact -> fact.from(before.holder()));
        return new ClaimedLead(id);
    }

    /** A lead was given to somebody: if it waited here it does so no more. */
    void handedOut(OwnedLead lead) {
        entries.waiting(lead.id()).ifPresent(entry -> {
            entry.takenBy(lead.owner(), false, chronicle.today(), clock.instant());
            if (lead.isBeforeSigning()) {
                talks.resumed(lead);
            }
        });
    }

    /** What the caller may still claim. */
    @Transactional
    Allowance allowance() {
        return allowance(acting.person().id());
    }

    private Allowance allowance(UUID person) {
        return Allowance.of(
                settings.of(OwnershipSettings.RULES),
                entries.claimsOf(person),
                entries.claimsOf(person, chronicle.today()));
    }

    int ownReturnDays() {
        return settings.of(OwnershipSettings.RULES).whole(OwnershipSettings.OWN_RETURN);
    }

    private static @Nullable UUID taskForce(@Nullable UUID asked, Actor actor, @Nullable UUID former) {
        if (asked != null && !actor.taskForces().contains(asked)) {
            throw new Invalid("taskForceId", "task-force-not-yours");
        }
        return asked != null ? asked : usualForce(actor, former);
    }

    /**
     * For which of somebody's task forces a lead is claimed where he does not say: the one that had it, or else the first one;
     * task forces have neither regions nor chains of their own to go by. Null for somebody who is in none.
     *
     * @param former whose it was
     */
    static @Nullable UUID usualForce(Actor actor, @Nullable UUID former) {
        return former != null && actor.taskForces().contains(former)
                ? former
                : actor.taskForces().stream().sorted().findFirst().orElse(null);
    }
}
