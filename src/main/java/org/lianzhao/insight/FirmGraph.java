package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.Residents;
import org.lianzhao.insight.GraphLayers.Placed;
import org.lianzhao.insight.GraphView.FirmEdge;
import org.lianzhao.insight.GraphView.FirmNode;
import org.lianzhao.lead.FirmStanding;
import org.lianzhao.relation.FirmTie;
import org.lianzhao.relation.RelationKind;
import org.lianzhao.relation.Relations;
import org.lianzhao.shared.problem.Missing;

/** Draws up who brought whom and who supplies whom around a firm. The same number of statements for every firm. */
@ApplicationScoped
class FirmGraph {
    private static final Set<RelationKind> DRAWN =
            Set.of(RelationKind.REFERRER, RelationKind.LEADER, RelationKind.SUPPLIER);
    private static final int DEPTH = 2;
    private static final int ROOM = 20;
    private static final int MOST_TIES = 1000;

    private final Companies companies;
    private final Relations relations;
    private final Residents residents;
    private final FirmFactsReader facts;

    FirmGraph(Companies companies, Relations relations, Residents residents, FirmFactsReader facts) {
        this.companies = companies;
        this.relations = relations;
        this.residents = residents;
        this.facts = facts;
    }

    GraphView around(UUID id) {
        CompanyRef firm = companies.refs(List.of(id)).get(id);
        if (firm == null) {
            throw new Missing("company", id);
        }
        GraphLayers layers = new GraphLayers(id, firm.name(), ROOM);
        IntStream.rangeClosed(1, DEPTH).forEach(step -> {
            take(layers, step);
            take(layers, -step);
        });
        return new GraphView(id, firm.name(), nodes(layers.placed()), edges(layers.placed()), layers.leftOut());
    }

    private void take(GraphLayers layers, int layer) {
        List<UUID> before = layers.in(layer > 0 ? layer - 1 : layer + 1);
        List<FirmTie> ties =
                layer > 0 ? relations.from(before, DRAWN, MOST_TIES + 1) : relations.to(before, DRAWN, MOST_TIES + 1);
        layers.take(layer, ties, ties.size() <= MOST_TIES);
    }

    private List<FirmNode> nodes(Map<UUID, Placed> placed) {
        Set<UUID> leaders = residents.leaders();
        Map<UUID, FirmFacts> known = facts.of(placed.keySet());
        return placed.entrySet().stream()
                .map(firm -> node(
                        firm.getValue(),
                        leaders.contains(firm.getKey()),
                        Objects.requireNonNull(known.get(firm.getKey()))))
                .toList();
    }

    private static FirmNode node(Placed placed, boolean leader, FirmFacts facts) {
        return new FirmNode(
                facts.firm(),
                placed.name(),
                placed.layer(),
                leader,
                facts.isResident(),
                facts.outcome(),
                facts.best()
                        .map(FirmStanding::standing)
                        .flatMap(lead -> lead.stage())
                        .orElse(null),
                facts.leads().size());
    }

    private List<FirmEdge> edges(Map<UUID, Placed> placed) {
        return relations.among(placed.keySet(), DRAWN, MOST_TIES).stream()
                .map(tie -> new FirmEdge(
                        tie.id(),
                        tie.fromId(),
                        tie.toId(),
                        tie.kind(),
                        tie.asOf(),
                        tie.source(),
                        tie.evidence(),
                        Brought.isOfOpenList(tie)))
                .toList();
    }
}
