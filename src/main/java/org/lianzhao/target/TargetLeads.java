package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Colleagues;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.Leads;
import org.lianzhao.lead.PursuedTarget;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.target.Pursuits.Pursuit;
import org.lianzhao.target.Pursuits.PursuitOutcome;

/** Makes leads out of several targets at once: looked at first, then made, each with what became of it. */
@ApplicationScoped
class TargetLeads {
    private static final int LONGEST_TITLE = 200;

    private final ListRepository lists;
    private final ChainMaps chains;
    private final Companies companies;
    private final Colleagues colleagues;
    private final Leads leads;
    private final Acting acting;
    private final Once once;
    private final Wording wording;

    TargetLeads(
            ListRepository lists,
            ChainMaps chains,
            Companies companies,
            Colleagues colleagues,
            Leads leads,
            Acting acting,
            Once once,
            Wording wording) {
        this.lists = lists;
        this.chains = chains;
        this.companies = companies;
        this.colleagues = colleagues;
        this.leads = leads;
        this.acting = acting;
        this.once = once;
        this.wording = wording;
    }

    /** What would become of each. */
    @Transactional
    Pursuits preview(String code, LeadOrder order) {
        requireOwner(order.ownerId());
        return outcome(chains.segment(code), order, companies.refs(order.companyIds()));
    }

    /** Makes leads of those that nothing stands in the way of; the others are told why not. */
    @Transactional
    Pursuits create(String code, LeadOrder order, @Nullable String key) {
        Map<UUID, CompanyRef> firms = companies.heldAlone(order.companyIds());
        requireOwner(order.ownerId());
        UUID actor = acting.person().id();
        return once.does(key, "user:" + actor + ":targets:" + code, order, Pursuits.class, () -> {
            SegmentFacts segment = chains.segment(code);
            UUID owner = Objects.requireNonNullElse(order.ownerId(), actor);
            return new Pursuits(outcome(segment, order, firms).items().stream()
                    .map(row -> row.outcome() == PursuitOutcome.READY ? made(segment, row, owner) : row)
                    .toList());
        });
    }

    private Pursuits outcome(SegmentFacts segment, LeadOrder order, Map<UUID, CompanyRef> firms) {
        List<UUID> ids = order.companyIds().stream().distinct().toList();
        Map<UUID, Optional<UUID>> taken =
                leads.onCompanies(firms.values().stream().map(CompanyRef::id).toList());
        Map<UUID, TargetWork> work = lists.work(
                segment.id(),
                firms.values().stream().map(CompanyRef::id).distinct().toList());
        Map<UUID, Pursuit> rows = new LinkedHashMap<>(); // two records that were merged are one firm
        ids.stream()
                .map(id -> row(id, Optional.ofNullable(firms.get(id)), taken, work))
                .forEach(row -> rows.putIfAbsent(row.companyId(), row));
        return new Pursuits(List.copyOf(rows.values()));
    }

    private Pursuit row(
            UUID asked, Optional<CompanyRef> found, Map<UUID, Optional<UUID>> taken, Map<UUID, TargetWork> worked) {
        if (found.isEmpty()) {
            return new Pursuit(asked, "", PursuitOutcome.UNKNOWN, null);
        }
        CompanyRef firm = found.get();
        Optional<UUID> lead = taken.getOrDefault(firm.id(), Optional.empty());
        if (lead.isPresent()) {
            return new Pursuit(firm.id(), firm.name(), PursuitOutcome.ALREADY_LEAD, lead.get());
        }
        @Nullable TargetWork work = worked.get(firm.id());
        if (taken.containsKey(firm.id()) || Assigning.isOthers(work, acting.person())) {
            return new Pursuit(firm.id(), firm.name(), PursuitOutcome.TAKEN, null);
        }
        boolean rejected = work != null && work.getState() == WorkState.REJECTED;
        return new Pursuit(firm.id(), firm.name(), rejected ? PursuitOutcome.REJECTED : PursuitOutcome.READY, null);
    }

    private Pursuit made(SegmentFacts segment, Pursuit row, UUID owner) {
        String title = wording.title(segment, row.name());
        UUID lead = leads.pursue(new PursuedTarget(
                title.substring(0, Math.min(LONGEST_TITLE, title.length())), row.companyId(), segment.code(), owner));
        return new Pursuit(row.companyId(), row.name(), PursuitOutcome.CREATED, lead);
    }

    private void requireOwner(@Nullable UUID owner) {
        if (owner != null && !colleagues.active(Set.of(owner)).contains(owner)) {
            throw new Invalid("ownerId", "unknown-person");
        }
        if (owner != null) {
            leads.requireMayGive(owner);
        }
    }
}
