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
import org.lianzhao.insight.GraphLayers.Placed;
import org.lianzhao.insight.GraphView.FirmEdge;
import org.lianzhao.insight.GraphView.FirmNode;
import org.lianzhao.insight.TieReading.Told;
import org.lianzhao.lead.FirmStanding;
import org.lianzhao.shared.problem.Missing;

/** Draws up who brought whom and who supplies whom around a firm, chambers included, in a fixed number of statements. */
@ApplicationScoped
class FirmGraph {
    private static final int DEPTH = 2;
    private static final int ROOM = 20;

    private final Companies companies;
    private final TieReading ties;
    private final Leaders leaders;
    private final FirmFactsReader facts;

    FirmGraph(Companies companies, TieReading ties, Leaders leaders, FirmFactsReader facts) {
        this.companies = companies;
        this.ties = ties;
        this.leaders = leaders;
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
        Told told = layer > 0 ? ties.from(before) : ties.to(before);
        layers.take(layer, told.ties(), told.all());
    }

    private List<FirmNode> nodes(Map<UUID, Placed> placed) {
        Set<UUID> leading = leaders.all();
        Map<UUID, FirmFacts> known = facts.of(placed.keySet());
        return placed.entrySet().stream()
                .map(firm -> node(
                        firm.getValue(),
                        leading.contains(firm.getKey()),
                        Objects.requireNonNull(known.get(firm.getKey()))))
                .toList();
    }

    private static FirmNode node(Placed placed, boolean leader, FirmFacts facts) {
        return new FirmNode(
                facts.firm(),
                placed.name(),
                placed.layer(),
                placed.chamber(),
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
        return ties.among(placed.keySet()).stream()
                .map(tie -> new FirmEdge(
                        tie.id(),
                        tie.from(),
                        tie.to(),
                        tie.kind(),
                        tie.asOf(),
                        tie.source(),
                        tie.evidence(),
                        tie.openList(),
                        tie.leadId()))
                .toList();
    }
}
