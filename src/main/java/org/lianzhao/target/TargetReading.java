package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.RegisterDays;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;

/** Puts scored firms before a reader: in words, with who is on them already and what people do about them. */
@ApplicationScoped
class TargetReading {
    private static final int FRESH_DAYS = 30;

    private final Companies companies;
    private final RegisterDays days;
    private final Residents residents;
    private final Leads leads;
    private final Colleagues colleagues;
    private final ListRepository lists;
    private final Yardstick yardstick;
    private final Regions regions;
    private final Wording wording;
    private final Clock clock;

    TargetReading(
            Companies companies,
            RegisterDays days,
            Residents residents,
            Leads leads,
            Colleagues colleagues,
            ListRepository lists,
            Yardstick yardstick,
            Regions regions,
            Wording wording,
            Clock clock) {
        this.companies = companies;
        this.days = days;
        this.residents = residents;
        this.leads = leads;
        this.colleagues = colleagues;
        this.lists = lists;
        this.yardstick = yardstick;
        this.regions = regions;
        this.wording = wording;
        this.clock = clock;
    }

    /** What is read once for all firms on a page. */
    private record Shown(
            Map<UUID, CompanyRef> firms,
            Map<UUID, LocalDate> entered,
            Map<UUID, Optional<UUID>> taken,
            Set<UUID> here,
            Map<UUID, TargetWork> work,
            Map<UUID, PersonRef> owners,
            TierRules tiers,
            Wording.Labels labels,
            @Nullable LocalDate since) {}

    /** @param since the day on which the list was first made; null where it is not kept */
    List<Target> view(List<Scored> scored, UUID segment, @Nullable LocalDate since) {
        List<UUID> ids = scored.stream().map(Scored::companyId).toList();
        Map<UUID, TargetWork> work = lists.work(segment, ids);
        Shown shown = new Shown(
                companies.refs(ids),
                days.of(ids),
                leads.onCompanies(ids),
                residents.in(List.of(segment)).stream()
                        .map(ResidentRow::companyId)
                        .collect(Collectors.toSet()),
                work,
                colleagues.people(work.values().stream()
                        .map(TargetWork::getOwnerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                yardstick.tiers(),
                wording.labels(),
                since);
        return scored.stream()
                .filter(one -> shown.firms().containsKey(one.companyId()))
                .map(one -> target(one, shown))
                .toList();
    }

    private Target target(Scored one, Shown shown) {
        UUID id = one.companyId();
        CompanyRef firm = Objects.requireNonNull(shown.firms().get(id));
        Listed listed = one.listed();
        LocalDate entered = shown.entered().get(id);
        return new Target(
                id,
                firm.name(),
                regions.of(firm.regionCode()).map(Region::fullName).orElse(null),
                one.score(),
                one.most(),
                one.open(),
                one.factors(),
                one.reasons().stream()
                        .map(reason -> wording.say(reason, entered, shown.labels()))
                        .toList(),
                wording.ask(one.factors(), one.coded()),
                shown.taken().getOrDefault(id, Optional.empty()).orElse(null),
                shown.taken().containsKey(id),
                shown.here().contains(id),
                listed.tier(),
                shown.tiers().due(listed.tier(), listed.tierSince()),
                isFresh(listed, shown.since()),
                listed.scoreBefore(),
                listed.changedOn(),
                listed.droppedOn(),
                work(shown.work().get(id), shown.owners()));
    }

    private boolean isFresh(Listed listed, @Nullable LocalDate since) {
        return since != null
                && listed.listedOn().isAfter(since)
                && listed.listedOn().isAfter(ZoneTime.today(clock).minusDays(FRESH_DAYS));
    }

    private static WorkView work(@Nullable TargetWork work, Map<UUID, PersonRef> owners) {
        if (work == null) {
            return WorkView.NONE;
        }
        PersonRef owner = work.getOwnerId() == null ? null : owners.get(work.getOwnerId());
        return work.view(owner == null ? null : owner.name());
    }
}
