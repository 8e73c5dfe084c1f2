package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.persistence.WorkLock;

/** The work on registrations of first talks, in the transaction of whatever brings it about. */
@ApplicationScoped
class FirstTalks {
    static final String WORK = "first-talk";

    private final FirstTalkRepository talks;
    private final Rivals rivals;
    private final Chronicle chronicle;
    private final ClocksOfLeads clocks;
    private final Settings settings;
    private final WorkLock lock;

    FirstTalks(
            FirstTalkRepository talks,
            Rivals rivals,
            Chronicle chronicle,
            ClocksOfLeads clocks,
            Settings settings,
            WorkLock lock) {
        this.talks = talks;
        this.rivals = rivals;
        this.chronicle = chronicle;
        this.clocks = clocks;
        this.settings = settings;
        this.lock = lock;
    }

    private ProtectionRules rules() {
        return ProtectionRules.of(settings.of(OwnershipSettings.RULES));
    }

    /**
     * Somebody is on a lead from now on, and has to show that he is in touch with the firm. What is done to the lead in the same
     * transaction has its clocks reckoned.
     */
    FirstTalk register(UUID lead, Holder holder) {
        FirstTalk talk = new FirstTalk(lead, holder, chronicle.today(), rules());
        talks.add(talk);
        chronicle.note(lead, FactKind.REGISTERED, holder);
        return talk;
    }

    /** Somebody was in touch with the firm: that proves a registration, or brings the lead on. */
    void contacted(OwnedLead lead, UUID followUp, LocalDate day) {
        LocalDate today = chronicle.today();
        if (talks.current(lead.id()).filter(talk -> talk.on(today).holds()).isEmpty()) {
            lock.hold(WORK); // it may become the first valid one: before anything is written that others wait for
        }
        FirstTalk talk = standing(lead, today);
        if (talk.on(today) != ProtectionState.PENDING) {
            talk.act(day, today, rules());
        } else if (talk.protection().isProvenBy(day, today, rules())) {
            prove(lead, talk, followUp);
        }
        clocks.reckoned(List.of(lead.id()));
    }

    // what lapsed begins anew, and so does what was there before anything was registered
    private FirstTalk standing(OwnedLead lead, LocalDate today) {
        return talks.current(lead.id())
                .filter(talk -> talk.on(today) != ProtectionState.LAPSED && talk.on(today) != ProtectionState.ENDED)
                .orElseGet(() -> register(lead.id(), lead.holder()));
    }

    private void prove(OwnedLead lead, FirstTalk talk, UUID followUp) {
        lock.hold(WORK); // the first valid one wins: one at a time
        Optional<FirstTalk> other = rivals.protectedFrom(lead, talk.holder());
        if (other.isPresent()) {
            rivals.meet(lead, other.get());
            return;
        }
        talk.proveBy(followUp, chronicle.today(), rules());
        chronicle.note(lead.id(), FactKind.PROVEN, talk.holder());
        chronicle.creditFirstTalk(lead.id(), talk.holder());
    }

    /** The lead went a step on, which has its clocks reckoned. */
    void advanced(OwnedLead lead, LocalDate day) {
        LocalDate today = chronicle.today();
        running(lead.id()).ifPresent(talk -> talk.act(day, today, rules()));
    }

    /** Something was written on the lead. */
    void updated(UUID lead) {
        running(lead).ifPresent(talk -> talk.update(chronicle.today(), rules()));
        clocks.reckoned(List.of(lead));
    }

    /** The lead is somebody else's from now on: what protects it goes with it. */
    void moved(OwnedLead lead, FactKind how, Holder former, @Nullable String reason) {
        running(lead.id()).ifPresent(talk -> talk.heldBy(lead.holder()));
        chronicle.note(lead.id(), how, lead.holder(), fact -> fact.from(former).because(reason));
    }

    /** Nothing is to be protected any more: signed, aside, in the pool. */
    void ended(UUID lead) {
        running(lead).ifPresent(talk -> {
            talk.end(chronicle.today());
            chronicle.note(lead, FactKind.ENDED, talk.holder());
        });
        clocks.reckoned(List.of(lead));
    }

    /** The lead is on its way again: whoever is on it begins anew where nothing runs. */
    void resumed(OwnedLead lead) {
        if (running(lead.id()).isEmpty()) {
            register(lead.id(), lead.holder());
            clocks.reckoned(List.of(lead.id()));
        }
    }

    private Optional<FirstTalk> running(UUID lead) {
        Set<ProtectionState> over = Set.of(ProtectionState.LAPSED, ProtectionState.ENDED);
        return talks.current(lead).filter(talk -> !over.contains(talk.on(chronicle.today())));
    }
}
