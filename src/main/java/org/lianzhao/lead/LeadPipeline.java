package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.document.Documents;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.time.ZoneTime;

/** Moves leads from stage to stage and aside, and has their steps verified. */
@ApplicationScoped
class LeadPipeline {
    private final LeadRepository leads;
    private final LeadPast past;
    private final StageRules rules;
    private final Gates gates;
    private final LeadPage page;
    private final Documents documents;
    private final Dictionaries dictionaries;
    private final Acting acting;
    private final Event<LeadChanged> changes;
    private final Clock clock;

    LeadPipeline(
            LeadRepository leads,
            LeadPast past,
            StageRules rules,
            Gates gates,
            LeadPage page,
            Documents documents,
            Dictionaries dictionaries,
            Acting acting,
            Event<LeadChanged> changes,
            Clock clock) {
        this.leads = leads;
        this.past = past;
        this.rules = rules;
        this.gates = gates;
        this.page = page;
        this.documents = documents;
        this.dictionaries = dictionaries;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LeadView move(UUID id, StageChange change) {
        Lead lead = leads.editable(id);
        lead.expect(change.version());
        LocalDate day = dayOf(change.occurredOn(), "occurredOn");
        LocalDate last = past.lastStepOn(id);
        if (day.isBefore(last)) {
            throw new Invalid("occurredOn", "step-before-last", last);
        }
        Map<String, @Nullable Object> before = LeadPicture.position(lead);
        LeadStep step = step(lead, change, day);
        lead.touch(clock.instant());
        past.add(new StageEntry(lead, step, author(), clock.instant()));
        Map<String, @Nullable Object> after = LeadPicture.position(lead);
        after.put("occurredOn", day);
        after.put("reasonCode", step.reasonCode());
        after.put("reason", FreeText.of(step.reason()));
        changes.fire(LeadChanged.of("lead-moved", lead, before, after));
        leads.flush(); // the answer carries the new version
        return page.view(lead);
    }

    private LeadStep step(Lead lead, StageChange change, LocalDate day) {
        Optional<LeadState> side = Stream.of(LeadState.values())
                .filter(state -> state != LeadState.ACTIVE && state.name().equals(change.to()))
                .findFirst();
        if (side.isPresent()) {
            LocalDate today = ZoneTime.today(clock);
            return lead.stepAside(new SideStep(
                    side.get(),
                    day,
                    today,
                    reason(side.get(), change.reasonCode()),
                    change.reason(),
                    change.reviewOn(),
                    goesOnIn(lead, change.mergedIntoId())));
        }
        if (change.reasonCode() != null) {
            throw new Invalid("reasonCode", "lead-reason-code");
        }
        LeadStage next = stage(change.to());
        StagePath path = rules.path();
        if (lead.getState() == LeadState.ACTIVE) {
            GateView gate = gates.gate(lead, next, path);
            if (!gate.allowed()) {
                throw new Refused("gate", gate.missing().size()).with("missing", gate.missing());
            }
        }
        return lead.moveTo(next, day, change.reason(), path);
    }

    private @Nullable String reason(LeadState side, @Nullable String code) {
        if (code != null && !side.hasReasons()) {
            throw new Invalid("reasonCode", "lead-reason-code");
        }
        return dictionaries.chosen(LeadDictionaries.LOSS_REASON, "reasonCode", code, null);
    }

    private @Nullable UUID goesOnIn(Lead lead, @Nullable UUID other) {
        if (other == null) {
            return null;
        }
        return leads.find(other)
                .filter(found ->
                        !found.getId().equals(lead.getId()) && !found.getState().isFinal())
                .map(Lead::getId)
                .orElseThrow(() -> new Invalid("mergedIntoId", "lead-merge-target"));
    }

    static LeadStage stage(String code) {
        return Stream.of(LeadStage.values())
                .filter(stage -> stage.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("to", "unknown-stage", code));
    }

    private LocalDate dayOf(@Nullable LocalDate asked, String field) {
        LocalDate today = ZoneTime.today(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new Invalid(field, "day-to-come");
        }
        return asked == null ? today : asked;
    }

    /** Somebody else than who claimed it says that a step really happened, on which day, and what shows it. */
    @Transactional
    LeadView verify(UUID id, Verification verification) {
        Lead lead = leads.assignable(id);
        StageEntry entry = past.entry(verification.stepId());
        if (!entry.getLeadId().equals(id)) {
            throw new Invalid("stepId", "step-of-another-lead");
        }
        Map<String, @Nullable Object> before = entry.picture();
        LocalDate day = dayOf(verification.verifiedOn(), "verifiedOn");
        entry.verify(day, evidence(id, verification), author(), clock.instant());
        lead.touch(clock.instant());
        changes.fire(LeadChanged.of("lead-step-verified", lead, before, entry.picture()));
        leads.flush();
        return page.view(lead);
    }

    private Evidence evidence(UUID lead, Verification verification) {
        UUID document = verification.evidenceDocumentId();
        if (document != null && !documents.counts(document, LeadDocuments.KIND, lead)) {
            throw new Invalid("evidenceDocumentId", "evidence-document");
        }
        return new Evidence(verification.evidence().strip(), document);
    }

    private Author author() {
        Actor actor = acting.person();
        return new Author(actor.id(), actor.name());
    }
}
