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
    private final Settings settings;
    private final MootConflicts moot;

    BulkFollowing(
            FirstTalkRepository talks, OwnedLeads leads, Chronicle chronicle, Settings settings, MootConflicts moot) {
        this.talks = talks;
        this.leads = leads;
        this.chronicle = chronicle;
        this.settings = settings;
        this.moot = moot;
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
                Followed.former(change, lead).ifPresent(former -> given(lead, former, running));
                if (change.name().equals("lead-moved")) {
                    moved(Followed.of(change, lead), lead, running, rules);
                }
            }
        }
        moot.look(ids);
    }

    private void given(OwnedLead lead, Holder former, Optional<FirstTalk> running) {
        running.ifPresent(talk -> talk.heldBy(lead.holder()));
        chronicle.note(lead.id(), FactKind.TRANSFERRED, lead.holder(), fact -> fact.from(former));
    }

    private void moved(Followed how, OwnedLead lead, Optional<FirstTalk> running, ProtectionRules rules) {
        LocalDate today = chronicle.today();
        switch (how) {
            case ENDS ->
                running.ifPresent(talk -> {
                    talk.end(today);
                    chronicle.note(lead.id(), FactKind.ENDED, talk.holder());
                });
            case RETURNS ->
                running.ifPresentOrElse(talk -> talk.update(today, rules), () -> {
                    talks.add(new FirstTalk(lead.id(), lead.holder(), today, rules));
                    chronicle.note(lead.id(), FactKind.REGISTERED, lead.holder());
                });
            case ADVANCES -> running.ifPresent(talk -> talk.act(today, today, rules));
            case IS_WRITTEN_ON -> running.ifPresent(talk -> talk.update(today, rules));
        }
    }
}
