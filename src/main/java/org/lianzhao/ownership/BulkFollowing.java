package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadsChanged;
import org.lianzhao.setting.Settings;

/**
 * Lets first talks follow what was done to many leads at once: the same as {@link FirstTalkFollowing} does for one that was given
 * away or put on hold, with as many questions for a thousand as for two.
 */
@ApplicationScoped
class BulkFollowing {
    private final FirstTalkRepository talks;
    private final OwnedLeads leads;
    private final Chronicle chronicle;
    private final ClocksOfLeads clocks;
    private final Settings settings;

    BulkFollowing(
            FirstTalkRepository talks, OwnedLeads leads, Chronicle chronicle, ClocksOfLeads clocks, Settings settings) {
        this.talks = talks;
        this.leads = leads;
        this.chronicle = chronicle;
        this.clocks = clocks;
        this.settings = settings;
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes LeadsChanged chunk) {
        List<UUID> ids =
                chunk.each().stream().map(change -> change.subject().id()).toList();
        Map<UUID, OwnedLead> known =
                leads.among(ids).stream().collect(Collectors.toMap(OwnedLead::id, Function.identity()));
        Map<UUID, FirstTalk> current = talks.current(ids);
        ProtectionRules rules = ProtectionRules.of(settings.of(OwnershipSettings.RULES));
        LocalDate today = chronicle.today();
        for (LeadChanged change : chunk.each()) {
            OwnedLead lead = known.get(change.subject().id());
            if (lead != null) {
                Optional<FirstTalk> running = Optional.ofNullable(current.get(lead.id()))
                        .filter(talk ->
                                talk.on(today) != ProtectionState.LAPSED && talk.on(today) != ProtectionState.ENDED);
                given(change, lead, running);
                moved(change, lead, running, rules);
            }
        }
        clocks.reckoned(ids);
    }

    private void given(LeadChanged change, OwnedLead lead, Optional<FirstTalk> running) {
        Map<String, @Nullable Object> before = change.before();
        if (before.containsKey("ownerId") || before.containsKey("taskForceId")) {
            UUID owner = before.get("ownerId") instanceof UUID person ? person : lead.owner();
            UUID force = before.containsKey("taskForceId") ? (UUID) before.get("taskForceId") : lead.taskForce();
            running.ifPresent(talk -> talk.heldBy(lead.holder()));
            chronicle.note(lead.id(), FactKind.TRANSFERRED, lead.holder(), fact -> fact.from(new Holder(owner, force)));
        }
    }

    private void moved(LeadChanged change, OwnedLead lead, Optional<FirstTalk> running, ProtectionRules rules) {
        if (!change.name().equals("lead-moved")) {
            return;
        }
        running.ifPresent(talk -> {
            if (lead.isBeforeSigning()) {
                talk.update(chronicle.today(), rules);
            } else {
                talk.end(chronicle.today());
                chronicle.note(lead.id(), FactKind.ENDED, talk.holder());
            }
        });
    }
}
