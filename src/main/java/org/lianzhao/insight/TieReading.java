package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.activity.Accompaniments;
import org.lianzhao.referral.Referrals;
import org.lianzhao.relation.RelationKind;
import org.lianzhao.relation.Relations;

/**
 * Reads what leads from node to node: registered relations, firms that came along to meet others, and chambers' referrals.
 * What leads tell is told of those that the caller may see.
 */
@ApplicationScoped
class TieReading {
    /** More of one kind are not looked at for one layer. */
    static final int MOST = 1000;

    private static final Set<RelationKind> DRAWN =
            Set.of(RelationKind.REFERRER, RelationKind.LEADER, RelationKind.SUPPLIER);

    private final Relations relations;
    private final Accompaniments accompaniments;
    private final Referrals referrals;

    TieReading(Relations relations, Accompaniments accompaniments, Referrals referrals) {
        this.relations = relations;
        this.accompaniments = accompaniments;
        this.referrals = referrals;
    }

    /** @param all false where there are more than were read */
    record Told(List<Tie> ties, boolean all) {}

    /** What leads from these firms to others. */
    Told from(Collection<UUID> firms) {
        List<Tie> related = ties(relations.from(firms, DRAWN, MOST + 1), Tie::of);
        List<Tie> met = ties(accompaniments.from(firms, MOST + 1), Tie::of);
        return new Told(joined(related, met), related.size() <= MOST && met.size() <= MOST);
    }

    /** What leads to these firms from others and from chambers. */
    Told to(Collection<UUID> firms) {
        List<Tie> related = ties(relations.to(firms, DRAWN, MOST + 1), Tie::of);
        List<Tie> met = ties(accompaniments.to(firms, MOST + 1), Tie::of);
        List<Tie> referred = ties(referrals.of(firms, MOST + 1), Tie::of);
        return new Told(
                joined(related, met, referred),
                related.size() <= MOST && met.size() <= MOST && referred.size() <= MOST);
    }

    /** What these nodes are to one another; what was told twice in other words once, the latest. */
    List<Tie> among(Set<UUID> nodes) {
        Stream<Tie> told = Stream.concat(
                relations.among(nodes, DRAWN, MOST).stream().map(Tie::of),
                Stream.concat(
                        accompaniments.to(nodes, MOST).stream().map(Tie::of),
                        referrals.of(nodes, MOST).stream().map(Tie::of)));
        Map<Ends, Tie> latest = told.filter(tie -> nodes.contains(tie.from()) && nodes.contains(tie.to()))
                .collect(Collectors.toMap(
                        tie -> new Ends(tie.from(), tie.to(), tie.kind()),
                        Function.identity(),
                        (one, other) -> one.id().compareTo(other.id()) >= 0 ? one : other,
                        LinkedHashMap::new));
        return List.copyOf(latest.values());
    }

    private record Ends(UUID from, UUID to, EdgeKind kind) {}

    private static <T> List<Tie> ties(List<T> told, Function<T, Tie> as) {
        return told.stream().map(as).toList();
    }

    @SafeVarargs
    private static List<Tie> joined(List<Tie>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
