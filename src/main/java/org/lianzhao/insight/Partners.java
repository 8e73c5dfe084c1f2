package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.company.Companies;
import org.lianzhao.company.Place;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.coverage.Gaps;
import org.lianzhao.coverage.OpenGap;
import org.lianzhao.insight.Partner.PartnerGap;
import org.lianzhao.insight.Partner.PartnerRole;
import org.lianzhao.relation.FirmTie;
import org.lianzhao.relation.RelationKind;
import org.lianzhao.relation.Relations;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.target.SegmentFit;

/** Looks among the suppliers and customers of a firm in the zone for those that could follow it there and close a gap. */
@ApplicationScoped
class Partners {
    private static final Set<RelationKind> TRADE = Set.of(RelationKind.SUPPLIER);
    private static final int MOST = 200;

    private final Companies companies;
    private final Relations relations;
    private final Residents residents;
    private final Gaps gaps;
    private final SegmentFit fit;
    private final PartnerReading reading;

    Partners(
            Companies companies,
            Relations relations,
            Residents residents,
            Gaps gaps,
            SegmentFit fit,
            PartnerReading reading) {
        this.companies = companies;
        this.relations = relations;
        this.residents = residents;
        this.gaps = gaps;
        this.fit = fit;
        this.reading = reading;
    }

    PartnersView of(UUID firm) {
        if (companies.refs(List.of(firm)).isEmpty()) {
            throw new Missing("company", firm);
        }
        boolean resident = residents.of(List.of(firm)).stream().anyMatch(ResidentRow::countsInZone);
        List<FirmTie> suppliers = relations.to(List.of(firm), TRADE, MOST + 1);
        List<FirmTie> customers = relations.from(List.of(firm), TRADE, MOST + 1);
        Map<UUID, Traded> related = related(suppliers, customers);
        List<ResidentRow> presences = residents.of(related.keySet());
        Set<UUID> here = presences.stream()
                .filter(row -> row.place() == Place.ZONE)
                .map(ResidentRow::companyId)
                .collect(Collectors.toSet());
        related.keySet().removeAll(here);
        return new PartnersView(
                resident,
                related.size() + here.size(),
                suppliers.size() > MOST || customers.size() > MOST,
                here.size(),
                resident ? fitting(related, presences) : List.of(),
                null);
    }

    // one that is both stands as a supplier
    private static Map<UUID, Traded> related(List<FirmTie> suppliers, List<FirmTie> customers) {
        Map<UUID, Traded> related = new LinkedHashMap<>();
        suppliers.stream().limit(MOST).forEach(tie -> related.put(tie.fromId(), new Traded(tie, PartnerRole.SUPPLIER)));
        customers.stream()
                .limit(MOST)
                .forEach(tie -> related.putIfAbsent(tie.toId(), new Traded(tie, PartnerRole.CUSTOMER)));
        return related;
    }

    /** A relation that trade is known from, and what the other firm is by it. */
    record Traded(FirmTie tie, PartnerRole role) {
        String name() {
            return role == PartnerRole.SUPPLIER ? tie.fromName() : tie.toName();
        }
    }

    private List<Partner> fitting(Map<UUID, Traded> outside, Collection<ResidentRow> presences) {
        Map<UUID, OpenGap> open = gaps.open();
        GapsFilled filled = new GapsFilled(open, presences, fit.of(outside.keySet(), open.keySet()));
        Map<UUID, List<PartnerGap>> fitting = new LinkedHashMap<>();
        outside.keySet().forEach(firm -> fitting.put(firm, filled.by(firm)));
        fitting.values().removeIf(List::isEmpty);
        return reading.view(outside, fitting).stream()
                .sorted(Comparator.comparingDouble(Partners::worth).reversed())
                .toList();
    }

    private static double worth(Partner partner) {
        return partner.gaps().get(0).gap().score();
    }
}
