package org.lianzhao.insight;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Companies;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.insight.LeadTies.Told;
import org.lianzhao.lead.LeadBrought;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.Leads;
import org.lianzhao.relation.Bringer;
import org.lianzhao.relation.FirmTie;
import org.lianzhao.relation.Relations;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;

/**
 * Which firms brought others to the zone (以商引商), and what came of those: who brought whom is in the register, what came
 * of it only in leads that the caller may see. No transaction around it: leads are asked before one holds a connection.
 */
@ApplicationScoped
class Bringers {
    private final BringerList list;
    private final Relations relations;
    private final Companies companies;
    private final Residents residents;
    private final Leaders leaders;
    private final ChainMaps chains;
    private final FirmFactsReader facts;
    private final BroughtReading reading;
    private final LeadTies told;
    private final Leads leads;

    Bringers(
            BringerList list,
            Relations relations,
            Companies companies,
            Residents residents,
            Leaders leaders,
            ChainMaps chains,
            FirmFactsReader facts,
            BroughtReading reading,
            LeadTies told,
            Leads leads) {
        this.list = list;
        this.relations = relations;
        this.companies = companies;
        this.residents = residents;
        this.leaders = leaders;
        this.chains = chains;
        this.facts = facts;
        this.reading = reading;
        this.told = told;
        this.leads = leads;
    }

    Page<BringerRow> page(@Nullable String cursor, Limit limit) {
        Set<UUID> leading = leaders.all();
        Map<UUID, List<LeadBrought>> byLeads = told.all(); // each question to the leads is one to the database
        Page<Bringer> firms = list.page(leading, byLeads, cursor, limit);
        return new Page<>(rows(firms.items(), leading, byLeads), firms.nextCursor());
    }

    /** One firm's row, whether it brought anybody or not. */
    BringerRow row(UUID firm) {
        Bringer one = new Bringer(firm, nameOf(firm), 0);
        return rows(List.of(one), leaders.all(), told.all()).get(0);
    }

    /** The firms behind a figure of one that brings, the latest recorded first. */
    Page<BroughtFirm> brought(UUID firm, BroughtFilter filter, @Nullable String cursor, Limit limit) {
        nameOf(firm);
        UUID below = Cursor.id(cursor);
        List<Brought> found = broughtBy(List.of(firm), told.all()).getOrDefault(firm, List.of()).stream()
                .filter(filter::holds)
                .filter(one -> below == null || one.tie().id().compareTo(below) < 0)
                .limit(limit.plusOne())
                .toList();
        Page<Brought> page = Page.of(found, limit, one -> one.tie().id().toString());
        return new Page<>(reading.view(page.items()), page.nextCursor());
    }

    private String nameOf(UUID firm) {
        return companies.refs(List.of(firm)).values().stream()
                .findFirst()
                .orElseThrow(() -> new Missing("company", firm))
                .name();
    }

    private List<BringerRow> rows(List<Bringer> firms, Set<UUID> leading, Map<UUID, List<LeadBrought>> byLeads) {
        Map<UUID, List<Brought>> brought =
                broughtBy(firms.stream().map(Bringer::companyId).toList(), byLeads);
        Set<UUID> segments = ClosedGaps.segments(
                brought.values().stream().flatMap(List::stream).toList());
        ClosedGaps gaps = new ClosedGaps(residents.in(segments).stream().collect(groupingBy(ResidentRow::segmentId)));
        Map<UUID, SegmentName> names =
                chains.names(segments).stream().collect(Collectors.toMap(SegmentName::id, Function.identity()));
        return firms.stream()
                .map(firm -> {
                    List<Brought> own = brought.getOrDefault(firm.companyId(), List.of());
                    return BringerRow.of(firm, leading.contains(firm.companyId()), own, named(gaps.of(own), names));
                })
                .toList();
    }

    private static List<SegmentName> named(Set<UUID> segments, Map<UUID, SegmentName> names) {
        return segments.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(SegmentName::code))
                .toList();
    }

    private Map<UUID, List<Brought>> broughtBy(Collection<UUID> firms, Map<UUID, List<LeadBrought>> byLeads) {
        List<FirmTie> ties = relations.broughtBy(firms);
        List<Told> beyond = LeadTies.beyond(
                firms.stream()
                        .flatMap(firm -> byLeads.getOrDefault(firm, List.of()).stream())
                        .toList(),
                ties);
        Map<UUID, FirmFacts> known = facts.of(Stream.concat(
                        ties.stream().map(FirmTie::toId),
                        beyond.stream()
                                .flatMap(one -> Stream.ofNullable(one.first().company())))
                .toList());
        return Stream.concat(
                        ties.stream()
                                .map(tie ->
                                        new Brought(BroughtTie.of(tie), Objects.requireNonNull(known.get(tie.toId())))),
                        byLeads(beyond, known))
                .sorted(Comparator.comparing((Brought one) -> one.tie().id()).reversed())
                .collect(groupingBy(one -> one.tie().fromId()));
    }

    private Stream<Brought> byLeads(List<Told> beyond, Map<UUID, FirmFacts> known) {
        Map<UUID, LeadRow> rows = leads
                .rows(beyond.stream().map(one -> one.first().lead()).toList())
                .stream()
                .collect(Collectors.toMap(LeadRow::id, Function.identity()));
        return beyond.stream()
                .filter(one -> rows.containsKey(one.first().lead())) // somebody may have hidden it meanwhile
                .map(one -> new Brought(
                        BroughtTie.of(
                                one.first(),
                                Objects.requireNonNull(rows.get(one.first().lead()))),
                        factsOf(one, known)));
    }

    private static FirmFacts factsOf(Told told, Map<UUID, FirmFacts> known) {
        UUID firm = told.first().company();
        return firm == null ? FirmFacts.unregistered(told) : Objects.requireNonNull(known.get(firm));
    }
}
