package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.activity.Accompaniments;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadBrought;
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
    private final LeadTies byLeads;
    private final Companies companies;

    TieReading(
            Relations relations,
            Accompaniments accompaniments,
            Referrals referrals,
            LeadTies byLeads,
            Companies companies) {
        this.relations = relations;
        this.accompaniments = accompaniments;
        this.referrals = referrals;
        this.byLeads = byLeads;
        this.companies = companies;
    }

    /** @param all false where there are more than were read */
    record Told(List<Tie> ties, boolean all) {}

    /** What leads from these firms to others. */
    Told from(Collection<UUID> firms) {
        List<Tie> related = ties(relations.from(firms, DRAWN, MOST + 1), Tie::of);
        List<Tie> met = ties(accompaniments.from(firms, MOST + 1), Tie::of);
        return new Told(
                joined(related, met, told(tie -> firms.contains(tie.bringer()))),
                related.size() <= MOST && met.size() <= MOST);
    }

    /** What leads to these firms from others and from chambers. */
    Told to(Collection<UUID> firms) {
        List<Tie> related = ties(relations.to(firms, DRAWN, MOST + 1), Tie::of);
        List<Tie> met = ties(accompaniments.to(firms, MOST + 1), Tie::of);
        List<Tie> referred = ties(referrals.of(firms, MOST + 1), Tie::of);
        return new Told(
                joined(related, met, referred, told(tie -> firms.contains(tie.company()))),
                related.size() <= MOST && met.size() <= MOST && referred.size() <= MOST);
    }

    /** What these nodes are to one another; what was told twice in other words once, the latest. */
    List<Tie> among(Set<UUID> nodes) {
        Stream<Tie> told = Stream.concat(
                relations.among(nodes, DRAWN, MOST).stream().map(Tie::of),
                Stream.concat(
                        accompaniments.to(nodes, MOST).stream().map(Tie::of),
                        Stream.concat(
                                referrals.of(nodes, MOST).stream().map(Tie::of),
                                told(tie -> nodes.contains(tie.bringer())).stream())));
        Map<Ends, Tie> latest = told.filter(tie -> nodes.contains(tie.from()) && nodes.contains(tie.to()))
                .collect(Collectors.toMap(
                        tie -> new Ends(tie.from(), tie.to(), tie.kind()),
                        Function.identity(),
                        TieReading::better,
                        LinkedHashMap::new));
        return List.copyOf(latest.values());
    }

    // a relation that somebody registered has a source to show, the source of a lead has only the lead
    private static Tie better(Tie one, Tie other) {
        if (one.kind() == EdgeKind.REFERRER && (one.leadId() == null) != (other.leadId() == null)) {
            return one.leadId() == null ? one : other;
        }
        return one.id().compareTo(other.id()) >= 0 ? one : other;
    }

    private List<Tie> told(Predicate<LeadBrought> asked) {
        List<LeadBrought> found = byLeads.all().values().stream()
                .flatMap(List::stream)
                .filter(lead -> lead.company() != null && asked.test(lead))
                .limit(MOST)
                .toList();
        Map<UUID, CompanyRef> names = companies.refs(found.stream()
                .flatMap(lead -> Stream.concat(Stream.of(lead.bringer()), Stream.ofNullable(lead.company())))
                .collect(Collectors.toSet()));
        return found.stream()
                .filter(lead -> names.containsKey(lead.bringer()) && names.containsKey(lead.company()))
                .map(lead -> Tie.of(lead, Objects.requireNonNull(lead.company()), names))
                .toList();
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
