package org.lianzhao.lead;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleague;
import org.lianzhao.account.Colleagues;
import org.lianzhao.company.Companies;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.time.ZoneTime;

/** Invented leads over all stages for a demonstration. Their past was never lived: no gate asked for it. */
@ApplicationScoped
class DemoLeads {

    private final Zone zone;
    private final WorkLock lock;
    private final LeadRepository leads;
    private final LeadPast past;
    private final StageRules rules;
    private final LeadIntake intake;
    private final Companies companies;
    private final Colleagues colleagues;
    private final Event<LeadChanged> changes;
    private final Event<SampleLeadsOpened> done;
    private final ObjectMapper mapper;
    private final Clock clock;

    DemoLeads(
            Zone zone,
            WorkLock lock,
            LeadRepository leads,
            LeadPast past,
            StageRules rules,
            LeadIntake intake,
            Companies companies,
            Colleagues colleagues,
            Event<LeadChanged> changes,
            Event<SampleLeadsOpened> done,
            ObjectMapper mapper,
            Clock clock) {
        this.zone = zone;
        this.lock = lock;
        this.leads = leads;
        this.past = past;
        this.rules = rules;
        this.intake = intake;
        this.companies = companies;
        this.colleagues = colleagues;
        this.changes = changes;
        this.done = done;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A lead of the file; days are counted from the day the demonstration starts. */
    record Sample(
            String title,
            String companyName,
            String summary,
            @Nullable String segmentCode,
            String projectType,
            String sourceChannel,
            @Nullable SampleSource source,
            String regionCode,
            String owner,
            List<SampleStep> steps,
            @Nullable BigDecimal totalInvestment,
            @Nullable String nextStep,
            @Nullable Integer nextInDays,
            @Nullable LeadState state,
            @Nullable String reason,
            @Nullable Integer reviewInDays) {}

    /** What brought a lead of the file; {@code daysAgo} the event or the trip was. */
    record SampleSource(
            @Nullable String company,
            @Nullable String name,
            @Nullable String event,
            @Nullable String trip,
            @Nullable Integer daysAgo,
            @Nullable String note) {}

    record SampleStep(LeadStage stage, int daysAgo) {}

    @Transactional
    void open(@Observes @Priority(50) StartupEvent start) throws IOException {
        lock.hold("first-accounts");
        if (!zone.demo() || leads.hasAny()) {
            return;
        }
        List<Sample> samples = mapper.readValue(
                Objects.requireNonNull(DemoLeads.class.getResourceAsStream("/demo/leads.json")),
                new TypeReference<>() {});
        Author verifier = author(colleagues.called("office"));
        Map<String, UUID> opened = new HashMap<>();
        samples.forEach(sample -> opened.put(sample.title(), open(sample, verifier)));
        leads.flush();
        done.fire(new SampleLeadsOpened(opened));
    }

    private UUID open(Sample sample, Author verifier) {
        Colleague owner = colleagues.called(sample.owner());
        LocalDate today = ZoneTime.today(clock);
        Lead lead = new Lead(
                sample.title(),
                sample.summary(),
                intake.investor(null, sample.companyName()),
                owner.id(),
                today.minusDays(sample.steps().get(0).daysAgo()),
                clock.instant());
        lead.assign(owner.id(), owner.taskForceId());
        lead.place().set(intake.segment(sample.segmentCode(), "segmentCode"), sample.segmentCode() == null);
        lead.typed(sample.projectType());
        lead.origin().cameBy(sample.sourceChannel());
        lead.origin().from(sample.regionCode());
        lead.origin().receivedFirstBy(owner.id());
        if (sample.source() != null) {
            lead.origin().cameFrom(told(sample.source(), today));
        }
        lead.planNext(sample.nextStep(), sample.nextInDays() == null ? null : today.plusDays(sample.nextInDays()));
        leads.add(lead);
        sample.steps().forEach(step -> step(lead, step, owner, verifier));
        if (sample.totalInvestment() != null) {
            NewAmount stated =
                    new NewAmount(AmountKind.TOTAL_INVESTMENT, sample.totalInvestment(), null, null, null, null);
            past.add(new LeadAmount(lead.getId(), stated, lead.origin().receivedOn(), author(owner), clock.instant()));
            lead.investsInTotal(sample.totalInvestment());
        }
        if (sample.state() != null) {
            LocalDate again = sample.reviewInDays() == null ? null : today.plusDays(sample.reviewInDays());
            LeadStep aside = lead.stepAside(
                    new SideStep(sample.state(), today.minusDays(1), today, null, sample.reason(), again, null));
            past.add(new StageEntry(lead, aside, author(owner), clock.instant()));
        }
        changes.fire(LeadChanged.of("lead-opened", lead, Map.of(), LeadPicture.of(lead)));
        return lead.getId();
    }

    private LeadSource told(SampleSource sample, LocalDate today) {
        LeadSource source = new LeadSource();
        if (sample.company() != null) {
            source.broughtBy(
                    companies
                            .reported(sample.company(), zone.region(), null, "示例数据")
                            .id(),
                    null);
        }
        LocalDate day = sample.daysAgo() == null ? null : today.minusDays(sample.daysAgo());
        source.named(sample.name());
        source.event(sample.event());
        source.eventOn(sample.event() == null ? null : day);
        source.trip(sample.trip());
        source.tripOn(sample.trip() == null ? null : day);
        source.note(sample.note());
        return source;
    }

    private void step(Lead lead, SampleStep taken, Colleague owner, Author verifier) {
        LocalDate day = ZoneTime.today(clock).minusDays(taken.daysAgo());
        LeadStep step = lead.getStage() == taken.stage()
                ? new LeadStep(day, null, false)
                : lead.moveTo(taken.stage(), day, null, rules.path());
        StageEntry entry = new StageEntry(lead, step, author(owner), clock.instant());
        if (taken.stage().countsWhenVerified()) {
            entry.verify(day, new Evidence("示例凭证", null), verifier, clock.instant());
        }
        past.add(entry);
    }

    private static Author author(Colleague person) {
        return new Author(person.id(), person.name());
    }
}
