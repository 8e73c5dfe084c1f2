package org.lianzhao.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;
import org.lianzhao.company.evidence.FactOfFirm;

/**
 * Lets relations follow their firm where two records turn out to be one. What both records have, what they were to each
 * other, and what is the opposite of a relation that has only one direction stays with the record that went: on the one that
 * is kept it would be double, a relation to itself, or against the other. Likewise on the way back.
 */
@ApplicationScoped
class MergedRelations implements MergeParticipant, FactOfFirm {
    private static final HeldColumn FROM = new HeldColumn("firm_relation", "from_id", true);
    private static final HeldColumn TO = new HeldColumn("firm_relation", "to_id", true);
    private static final String ALONE = """
            t.%2$s <> :kept and (t.live is null or not exists (
              select 1 from firm_relation k where k.kind = t.kind and k.live = 1 and (
                k.%1$s = :kept and k.%2$s = t.%2$s
                or k.kind in (%3$s) and k.%2$s = :kept and k.%1$s = t.%2$s)))
            """;
    private static final String NOT_THERE = """
            t.%2$s <> :gone and (t.live is null or not exists (
              select 1 from firm_relation k where k.%1$s = :gone and k.%2$s = t.%2$s and k.kind = t.kind and k.live = 1))
            """;
    private static final String ONE_WAY = Stream.of(RelationKind.values())
            .filter(RelationKind::isOneWay)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    private final RelationRepository relations;
    private final FirmRows rows;

    MergedRelations(RelationRepository relations, FirmRows rows) {
        this.relations = relations;
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(FROM.name(), TO.name());
    }

    @Override
    public void join(MergedPair pair) {
        rows.move(FROM, pair, ALONE.formatted(FROM.column(), TO.column(), ONE_WAY));
        rows.move(TO, pair, ALONE.formatted(TO.column(), FROM.column(), ONE_WAY));
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(FROM, pair, NOT_THERE.formatted(FROM.column(), TO.column()));
        rows.moveBack(TO, pair, NOT_THERE.formatted(TO.column(), FROM.column()));
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        return Map.of("relations", relations.count(firm));
    }

    @Override
    public boolean restsOn(UUID document) {
        return relations.restsOn(document);
    }
}
