package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;

/** Making leads. Whoever makes one owns it, in his own task force, until it is given to somebody else. */
@ApplicationScoped
class LeadIntake {
    private final LeadRepository leads;
    private final LeadPast past;
    private final LeadPage page;
    private final Companies companies;
    private final ChainMaps chains;
    private final Regions regions;
    private final Dictionaries dictionaries;
    private final LeadSources sources;
    private final Acting acting;
    private final Once once;
    private final Event<LeadChanged> changes;
    private final Clock clock;

    LeadIntake(
            LeadRepository leads,
            LeadPast past,
            LeadPage page,
            Companies companies,
            ChainMaps chains,
            Regions regions,
            Dictionaries dictionaries,
            LeadSources sources,
            Acting acting,
            Once once,
            Event<LeadChanged> changes,
            Clock clock) {
        this.leads = leads;
        this.past = past;
        this.page = page;
        this.companies = companies;
        this.chains = chains;
        this.regions = regions;
        this.dictionaries = dictionaries;
        this.sources = sources;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LeadView open(NewLead request, @Nullable String key) {
        Actor actor = acting.person();
        return once.does(
                key,
                "user:" + actor.id(),
                request,
                LeadView.class,
                () -> page.view(opened(request, actor, actor.id())));
    }

    private Lead opened(NewLead request, Actor actor, UUID owner) {
        LocalDate received = sources.received(request.receivedOn());
        Investor investor = investor(request.companyId(), request.companyName());
        Lead lead = new Lead(
                request.title(),
                Objects.requireNonNullElse(request.summary(), ""),
                investor,
                owner,
                received,
                clock.instant());
        lead.assign(owner, taskForce(request.taskForceId(), actor));
        lead.place().set(segment(request.segmentCode(), "segmentCode"), request.segmentCode() == null);
        lead.typed(dictionaries.chosen(LeadDictionaries.PROJECT_TYPE, "projectType", request.projectType(), null));
        lead.origin()
                .cameBy(dictionaries.chosen(
                        LeadDictionaries.SOURCE_CHANNEL, "sourceChannel", request.sourceChannel(), null));
        lead.origin().from(region(request, investor));
        sources.open(lead, request, actor.id());
        lead.people().keepConfidential(Boolean.TRUE.equals(request.confidential()));
        leads.add(lead);
        past.add(new StageEntry(
                lead, new LeadStep(received, null, false), new Author(actor.id(), actor.name()), clock.instant()));
        changes.fire(LeadChanged.of("lead-opened", lead, Map.of(), LeadPicture.of(lead)));
        leads.flush();
        return lead;
    }

    /** A target that is pursued from now on: the caller's lead, or that of the colleague he gives it to. */
    Lead pursue(PursuedTarget said) {
        requireMayGive(said.ownerId());
        return opened(said.lead(), acting.person(), said.ownerId());
    }

    /** Refuses where the caller may not make a lead of a target for this colleague. */
    void requireMayGive(UUID owner) {
        Actor actor = acting.person();
        if (!owner.equals(actor.id()) && !leads.scope().mayAssignIn(taskForce(null, actor))) {
            throw new Forbidden("lead-assign");
        }
    }

    /** A lead that a chamber refers: a clue of its liaison's, in his task force. */
    Lead refer(ReferredLead said) {
        LocalDate today = ZoneTime.today(clock);
        Investor investor = investor(said.companyId(), said.companyName());
        Lead lead =
                new Lead(said.title(), said.summary(), investor, said.liaison().id(), today, clock.instant());
        lead.assign(said.liaison().id(), said.liaison().taskForceId());
        lead.place().set(segment(said.segmentCode(), "segmentCode"), false);
        lead.origin().referredBy(said.chamber().id());
        lead.origin().receivedFirstBy(said.liaison().id());
        lead.origin().from(said.regionCode() == null || said.regionCode().isEmpty() ? null : today(said.regionCode()));
        lead.words().detail(GateItem.INVESTMENT_BAND, said.investmentBand());
        lead.words().detail(GateItem.SITE_NEED, said.siteNeed());
        leads.add(lead);
        past.add(new StageEntry(lead, new LeadStep(today, null, false), said.chamber(), clock.instant()));
        changes.fire(LeadChanged.of("lead-opened", lead, Map.of(), LeadPicture.of(lead)));
        leads.flush();
        return lead;
    }

    Investor investor(@Nullable UUID companyId, @Nullable String companyName) {
        if (companyId != null) {
            CompanyRef ref = companies.held(companyId).orElseThrow(() -> new Invalid("companyId", "unknown-company"));
            return new Investor(ref.id(), ref.name(), Companies.nameKey(ref.name()));
        }
        if (companyName == null || companyName.isBlank()) {
            throw new Invalid("companyName", "lead-investor");
        }
        return new Investor(null, companyName.strip(), Companies.nameKey(companyName));
    }

    private static @Nullable UUID taskForce(@Nullable UUID asked, Actor actor) {
        if (asked == null) {
            return actor.taskForces().stream().sorted().findFirst().orElse(null);
        }
        if (!actor.taskForces().contains(asked)) {
            throw new Invalid("taskForceId", "task-force-not-yours");
        }
        return asked;
    }

    @Nullable
    UUID segment(@Nullable String code, String field) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        UUID segment = chains.keep(code).orElseThrow(() -> new Invalid(field, "unknown-segment", code));
        if (chains.isGroup(segment)) {
            throw new Invalid(field, "segment-is-group", code);
        }
        return segment;
    }

    private @Nullable String region(NewLead request, Investor investor) {
        if (request.regionCode() != null && !request.regionCode().isEmpty()) {
            return today(request.regionCode());
        }
        CompanyRef ref = investor.companyId() == null
                ? null
                : companies.refs(List.of(investor.companyId())).get(investor.companyId());
        return ref == null ? null : ref.regionCode();
    }

    String today(String code) {
        return regions.today(code)
                .map(Region::code)
                .orElseThrow(() -> new Invalid("regionCode", "unknown-region", code));
    }
}
