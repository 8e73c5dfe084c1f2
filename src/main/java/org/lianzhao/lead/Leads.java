package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.time.ZoneTime;

/** What others may ask about leads and do with them; the caller's scope holds here, too. */
@ApplicationScoped
public class Leads {
    private final LeadRepository leads;
    private final LeadPast past;
    private final StageRules rules;
    private final FirmLeads onFirms;
    private final LeadSearch search;
    private final LeadIntake intake;
    private final LeadMemory memory;
    private final LeadClocks clocks;
    private final Clock clock;

    Leads(
            LeadRepository leads,
            LeadPast past,
            StageRules rules,
            FirmLeads onFirms,
            LeadSearch search,
            LeadIntake intake,
            LeadMemory memory,
            LeadClocks clocks,
            Clock clock) {
        this.leads = leads;
        this.past = past;
        this.rules = rules;
        this.onFirms = onFirms;
        this.search = search;
        this.intake = intake;
        this.memory = memory;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The lead as the subject of an event; missing where the caller must not see it. */
    @Transactional
    public Subject visible(UUID id) {
        return subject(leads.visible(id));
    }

    /** Those of these leads that the caller may see. */
    @Transactional
    public Set<UUID> seen(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : keys(LeadQuery.byKey(leads.scope(), ids));
    }

    /** Those of these leads for whose people the caller speaks: he works on them, or heads the task force whose they are. */
    @Transactional
    public Set<UUID> onSideOf(Collection<UUID> ids) {
        LeadScope scope = leads.scope();
        Optional<LeadScope.Arm> side = scope.side();
        if (ids.isEmpty() || side.isEmpty()) {
            return Set.of();
        }
        LeadQuery query = LeadQuery.byKey(scope, ids);
        query.and(side.get());
        return keys(query);
    }

    private Set<UUID> keys(LeadQuery query) {
        return search.raw(query.names(), query.values()).stream()
                .map(row -> Cells.id(row[0]))
                .collect(Collectors.toSet());
    }

    /** The lead as the subject of an event; refused where the caller must not work on it. */
    @Transactional
    public Subject workable(UUID id) {
        return subject(leads.editable(id));
    }

    /** The firm that would invest; null where the register does not have it. Missing where the caller must not see the lead. */
    @Transactional
    public @Nullable UUID investor(UUID id) {
        return leads.visible(id).getCompanyId();
    }

    /** Makes a lead out of a chamber's referral; answers its key. */
    @Transactional(TxType.MANDATORY)
    public UUID refer(ReferredLead said) {
        return intake.refer(said).getId();
    }

    /** Makes a lead out of a target; answers its key. */
    @Transactional(TxType.MANDATORY)
    public UUID pursue(PursuedTarget said) {
        return intake.pursue(said).getId();
    }

    /** Refuses where {@link #pursue} would refuse to make a lead for this colleague. */
    @Transactional
    public void requireMayGive(UUID owner) {
        intake.requireMayGive(owner);
    }

    /** How far a lead is; nothing where the caller must not see it. */
    @Transactional
    public Optional<LeadProgress> progress(UUID id) {
        return leads.find(id).map(lead -> {
            LeadStage verified = past.steps(id).stream()
                    .filter(step -> step.verifiedOn() != null && step.stage().compareTo(lead.getStage()) <= 0)
                    .map(StepRow::stage)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            return new LeadProgress(lead.getStage(), lead.getState(), verified);
        });
    }

    /** Notes that somebody worked on the lead, and what he plans; refused where the caller must not. */
    @Transactional(TxType.MANDATORY)
    public Subject workedOn(UUID id, WorkDone done) {
        Lead lead = leads.editable(id);
        lead.touch(clock.instant());
        lead.note(done);
        if (done.plan() != null) {
            lead.planNext(done.plan().step(), done.plan().day());
        }
        clocks.reckon(List.of(id));
        return subject(lead);
    }

    /** What the clocks of a lead came to, the first one first; missing where the caller must not see it. */
    @Transactional
    public List<ClockFactRow> clockFacts(UUID id) {
        leads.visible(id);
        return past.clockFacts(id);
    }

    /** The steps of a lead that the caller may see. */
    @Transactional
    public List<StepRow> steps(UUID id) {
        leads.visible(id);
        return past.steps(id);
    }

    /** The amounts of a lead that the caller may see. */
    @Transactional
    public List<AmountRow> amounts(UUID id) {
        leads.visible(id);
        return past.amounts(id);
    }

    /** The leads of these firms and those that they or this person brought, whoever may see them: nothing of them is to be shown for it. */
    @Transactional
    public List<UUID> touching(UUID person, Collection<UUID> firms) {
        return onFirms.touching(person, firms);
    }

    /**
     * Which of these firms somebody is already on, and the lead where the caller may open it. A confidential lead that he
     * may not see is not there.
     */
    @Transactional
    public Map<UUID, Optional<UUID>> onCompanies(Collection<UUID> companies) {
        LeadScope scope = leads.scope();
        Map<UUID, Optional<UUID>> found = new HashMap<>();
        for (Lead lead : onFirms.onCompanies(companies)) {
            boolean open = scope.covers(lead);
            UUID company = lead.getCompanyId();
            if (company != null && (open || !lead.isConfidential())) {
                found.merge(
                        company,
                        open ? Optional.of(lead.getId()) : Optional.empty(),
                        (one, other) -> one.isPresent() ? one : other);
            }
        }
        return found;
    }

    /**
     * Where the leads that the caller may see stood on a day, the latest first; without those that were not there yet and
     * those that turned out to be a mistake (作废). Ask before a transaction holds a connection.
     */
    public List<Standing> standings(LocalDate day) {
        return memory.seen(lead -> lead.state() != LeadState.VOID)
                .map(lead -> lead.on(day))
                .filter(Standing::isKnown)
                .toList();
    }

    /**
     * Where the leads on these firms, or with their projects, stand today: those that the caller may see, the latest first;
     * without those that turned out to be a mistake (作废). Ask before a transaction holds a connection.
     */
    public List<FirmStanding> standingsOn(Collection<UUID> firms) {
        Set<UUID> asked = Set.copyOf(firms);
        LocalDate today = ZoneTime.today(clock);
        return memory.seen(lead -> lead.state() != LeadState.VOID)
                .flatMap(lead -> lead.firms()
                        .filter(asked::contains)
                        .map(firm -> new FirmStanding(firm, lead.segment(), lead.on(today))))
                .filter(one -> one.standing().isKnown())
                .toList();
    }

    /**
     * The leads that came by way of a resident firm (以商引商) without their source saying which: those that the caller may see, the
     * latest first; without those that were a mistake or go on in another lead. Ask before a transaction holds a connection.
     */
    public List<BroughtLead> broughtByResidents() {
        return memory.seen(lead -> LeadDictionaries.RESIDENT.equals(lead.channel())
                        && lead.bringer() == null
                        && lead.state() != LeadState.VOID
                        && lead.state() != LeadState.MERGED)
                .map(lead -> new BroughtLead(lead.id(), lead.firms().collect(Collectors.toSet())))
                .toList();
    }

    /**
     * The leads whose source names the firm that brought them: those that the caller may see, the latest first; without those
     * that were a mistake or go on in another lead. Ask before a transaction holds a connection.
     */
    public List<LeadBrought> brought() {
        LocalDate today = ZoneTime.today(clock);
        return memory.seen(lead ->
                        lead.bringer() != null && lead.state() != LeadState.VOID && lead.state() != LeadState.MERGED)
                .map(lead -> lead.brought(today))
                .toList();
    }

    /** A number that is another one after every change of any lead: what was computed under it still holds. */
    public long edition() {
        return memory.edition();
    }

    /** Which stages apply to which type of project. */
    @Transactional
    public StagePath path() {
        return rules.path();
    }

    /** These leads as a list shows them, those left out that the caller may not see. */
    @Transactional
    public List<LeadRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        LeadScope scope = leads.scope();
        LeadQuery query = LeadQuery.byKey(scope, ids);
        return search.rows(query.rows(scope), query.values());
    }

    static Subject subject(Lead lead) {
        return new Subject("lead", lead.getId(), PersonalData.masked(lead.getTitle()));
    }
}
