package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.company.RegisterDays;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.target.TargetList.Ranked;

/** Puts ranked firms before a reader: in words, and with who is on them already. */
@ApplicationScoped
class TargetReading {
    private final RegisterDays days;
    private final Residents residents;
    private final Leads leads;
    private final Regions regions;
    private final Wording wording;

    TargetReading(RegisterDays days, Residents residents, Leads leads, Regions regions, Wording wording) {
        this.days = days;
        this.residents = residents;
        this.leads = leads;
        this.regions = regions;
        this.wording = wording;
    }

    List<Target> view(List<Ranked> ranked, UUID segment) {
        List<UUID> ids = ranked.stream().map(one -> one.firm().id()).toList();
        Map<UUID, LocalDate> entered = days.of(ids);
        Map<UUID, Optional<UUID>> taken = leads.onCompanies(ids);
        Set<UUID> here = residents.in(List.of(segment)).stream()
                .map(ResidentRow::companyId)
                .collect(Collectors.toSet());
        return ranked.stream()
                .map(one -> target(one, entered.get(one.firm().id()), taken, here))
                .toList();
    }

    private Target target(Ranked one, @Nullable LocalDate entered, Map<UUID, Optional<UUID>> taken, Set<UUID> here) {
        CompanyProfile firm = one.firm();
        Assessment assessment = one.assessment();
        return new Target(
                firm.id(),
                firm.name(),
                regions.of(firm.regionCode()).map(Region::fullName).orElse(null),
                assessment.score(),
                assessment.factors().stream().mapToInt(PartScore::most).sum(),
                assessment.open().stream().mapToInt(PartScore::most).sum(),
                assessment.factors(),
                assessment.reasons().stream()
                        .map(reason -> wording.say(reason, entered))
                        .toList(),
                wording.ask(assessment, firm.industryCode() != null),
                taken.getOrDefault(firm.id(), Optional.empty()).orElse(null),
                taken.containsKey(firm.id()),
                here.contains(firm.id()));
    }
}
