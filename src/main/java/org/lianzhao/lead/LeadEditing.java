package org.lianzhao.lead;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.lead.LeadPeople.Part;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Changing fields of a lead. Its stage is changed by {@link LeadPipeline}, its amounts by {@link LeadAmounts}. */
@ApplicationScoped
class LeadEditing {
    private static final TypeReference<UUID> KEY = new TypeReference<>() {};
    private static final TypeReference<Set<UUID>> KEYS = new TypeReference<>() {};
    private static final int MOST_PEOPLE = 50;

    private final LeadRepository leads;
    private final StageRules rules;
    private final LeadIntake intake;
    private final LeadPage page;
    private final LeadSources sources;
    private final Colleagues colleagues;
    private final Dictionaries dictionaries;
    private final Event<LeadChanged> changes;
    private final Clock clock;

    LeadEditing(
            LeadRepository leads,
            StageRules rules,
            LeadIntake intake,
            LeadPage page,
            LeadSources sources,
            Colleagues colleagues,
            Dictionaries dictionaries,
            Event<LeadChanged> changes,
            Clock clock) {
        this.leads = leads;
        this.rules = rules;
        this.intake = intake;
        this.page = page;
        this.sources = sources;
        this.colleagues = colleagues;
        this.dictionaries = dictionaries;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LeadView edit(UUID id, Patch patch) {
        Lead lead = leads.editable(id);
        lead.expect(patch.version());
        Map<String, @Nullable Object> before = LeadPicture.of(lead);
        what(lead, patch);
        sources.edit(lead, patch);
        who(lead, patch);
        details(lead, patch);
        patch.nothingElse();
        lead.touch(clock.instant());
        leads.flushEdit(lead, patch.version()); // the answer carries the new version
        FieldChanges.between(before, LeadPicture.of(lead))
                .ifPresent(changed ->
                        changes.fire(LeadChanged.of("lead-changed", lead, changed.before(), changed.after())));
        return page.view(lead);
    }

    private void what(Lead lead, Patch patch) {
        patch.requiredText("title", 200, lead.words()::retitle)
                .text("summary", 1000, lead.words()::summarise)
                .value(
                        "companyId",
                        KEY,
                        company -> lead.investor(
                                company == null
                                        ? intake.investor(null, lead.getCompanyName())
                                        : intake.investor(company, null)))
                .requiredText("companyName", 200, name -> lead.investor(intake.investor(null, name)))
                .value(
                        "projectCompanyId",
                        KEY,
                        company -> lead.landsAs(
                                company == null
                                        ? null
                                        : intake.investor(company, null).companyId()))
                .text("segmentCode", 20, code -> lead.place().set(intake.segment(code, "segmentCode"), code == null))
                .value("otherSegmentCodes", new TypeReference<Set<String>>() {}, codes -> others(lead, codes))
                .text("projectType", 20, code -> {
                    String type = dictionaries.chosen(
                            LeadDictionaries.PROJECT_TYPE, "projectType", code, lead.getProjectType());
                    rules.path().require(type, lead.getStage()); // no lead stands where its type has no stage
                    lead.typed(type);
                })
                .text(
                        "sourceChannel",
                        20,
                        code -> lead.origin()
                                .cameBy(dictionaries.chosen(
                                        LeadDictionaries.SOURCE_CHANNEL,
                                        "sourceChannel",
                                        code,
                                        lead.origin().channel())))
                .text("regionCode", 6, code -> lead.origin().from(code == null ? null : intake.today(code)))
                .requiredValue("expertsNeeded", new TypeReference<Boolean>() {}, lead::needsExperts)
                .text("nextStep", 300, step -> lead.planNext(step, lead.getNextOn()))
                .value("nextOn", new TypeReference<LocalDate>() {}, day -> planned(lead, day));
    }

    // a day that was planned long ago may come again with the rest of a form
    private void planned(Lead lead, @Nullable LocalDate day) {
        boolean moved = !Objects.equals(day, lead.getNextOn());
        lead.planNext(lead.getNextStep(), moved ? PlannedDay.meant("nextOn", day, ZoneTime.today(clock)) : day);
    }

    private void others(Lead lead, @Nullable Set<String> codes) {
        Set<UUID> segments = new HashSet<>();
        for (String code : codes == null ? Set.<String>of() : codes) {
            if (code == null) {
                throw new Invalid("otherSegmentCodes", "field-unreadable");
            }
            UUID segment = intake.segment(code, "otherSegmentCodes");
            if (segment != null && !segment.equals(lead.place().segment())) {
                segments.add(segment);
            }
        }
        lead.place().alsoConcerns(segments);
    }

    private void who(Lead lead, Patch patch) {
        Map<Part, Set<UUID>> parts = new EnumMap<>(Part.class);
        patch.requiredValue("ownerId", KEY, owner -> {
                    requireAssign(lead);
                    lead.assign(people(Set.of(owner), "ownerId").iterator().next(), lead.getTaskForceId());
                })
                .value("taskForceId", KEY, force -> {
                    requireAssign(lead);
                    if (force != null && !colleagues.taskForces(List.of(force)).containsKey(force)) {
                        throw new Invalid("taskForceId", "unknown-task-force");
                    }
                    lead.assign(lead.people().owner(), force);
                })
                .value("collaboratorIds", KEYS, users -> parts.put(Part.COLLABORATOR, people(users, "collaboratorIds")))
                .value("namedLeaderIds", KEYS, users -> parts.put(Part.NAMED_LEADER, people(users, "namedLeaderIds")))
                .requiredValue("confidential", new TypeReference<Boolean>() {}, lead.people()::keepConfidential);
        lead.people().involve(parts); // both at once: somebody may change from one part to the other
    }

    private void requireAssign(Lead lead) {
        if (!leads.scope().mayAssign(lead)) {
            throw new Forbidden("lead-assign");
        }
    }

    private Set<UUID> people(@Nullable Set<UUID> users, String field) {
        Set<UUID> wanted = users == null ? Set.of() : users;
        if (wanted.size() > MOST_PEOPLE
                || wanted.stream().anyMatch(Objects::isNull)
                || !colleagues.active(wanted).containsAll(wanted)) {
            throw new Invalid(field, "unknown-person");
        }
        return wanted;
    }

    private static void details(Lead lead, Patch patch) {
        patch.requiredValue(
                "details",
                new TypeReference<Map<GateItem, @Nullable String>>() {},
                given -> given.forEach((item, content) -> {
                    if (!item.isDetail()) {
                        throw new Invalid("details." + item, "field-unknown", item);
                    }
                    if (content != null && content.length() > 1000) {
                        throw new Invalid("details." + item, "field-too-long", 1000);
                    }
                    lead.words().detail(item, content);
                }));
    }
}
