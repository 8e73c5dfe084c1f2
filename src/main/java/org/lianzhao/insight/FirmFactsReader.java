package org.lianzhao.insight;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.lead.FirmStanding;
import org.lianzhao.lead.Leads;

/** Reads what is known of many firms at once: as many statements for fifty as for one. */
@ApplicationScoped
class FirmFactsReader {
    private final Leads leads;
    private final Residents residents;

    FirmFactsReader(Leads leads, Residents residents) {
        this.leads = leads;
        this.residents = residents;
    }

    /** Each of these firms. Ask before a transaction holds a connection. */
    Map<UUID, FirmFacts> of(Collection<UUID> firms) {
        Map<UUID, List<FirmStanding>> standings =
                leads.standingsOn(firms).stream().collect(groupingBy(FirmStanding::firm));
        Map<UUID, List<ResidentRow>> presences =
                residents.of(firms).stream().collect(groupingBy(ResidentRow::companyId));
        return firms.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        firm -> new FirmFacts(
                                firm,
                                standings.getOrDefault(firm, List.of()),
                                presences.getOrDefault(firm, List.of()))));
    }
}
