package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;
import org.lianzhao.shared.text.PersonalData;

/** The titles of leads for those who are told of them, be it by the program itself while nobody asks. */
@ApplicationScoped
public class LeadNames {
    private final LeadSearch search;

    LeadNames(LeadSearch search) {
        this.search = search;
    }

    /** Those of these leads that this person may see, by key; none where he reads no leads. */
    @Transactional
    public Map<UUID, LeadName> seenBy(Actor reader, Collection<UUID> ids) {
        if (ids.isEmpty() || !reader.may(Right.READ_LEADS)) {
            return Map.of();
        }
        LeadQuery query = LeadQuery.byKey(LeadScope.of(reader), ids);
        return named(search.raw(query.named(), query.values()));
    }

    /** Those of these leads that everybody in the group of a task force may read of: its own, but no 保密 ones. */
    @Transactional
    public Map<UUID, LeadName> openTo(UUID taskForce, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : named(search.raw("""
                        select l.id, l.title, l.confidential from leads l where l.id in (:ids)
                          and l.confidential = false and l.task_force_id = :force and l.state in ('ACTIVE', 'PAUSED') and l.pooled_on is null
                        """, Map.of("ids", ids, "force", taskForce)));
    }

    /** Those of these leads that are no 保密 ones, whoever asks: of them he may be told that they went. */
    @Transactional
    public Set<UUID> notConfidential(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : search
                        .raw(
                                "select l.id, l.title from leads l where l.id in (:ids) and l.confidential = false",
                                Map.of("ids", ids))
                        .stream()
                        .map(row -> Cells.id(row[0]))
                        .collect(Collectors.toSet());
    }

    /** Whose lead it is, whoever asks: he is to be told of it. */
    @Transactional
    public Optional<UUID> ownerOf(UUID lead) {
        return search.raw("select l.owner_id, l.id from leads l where l.id = :id", Map.of("id", lead)).stream()
                .map(row -> Cells.id(row[0]))
                .findFirst();
    }

    private static Map<UUID, LeadName> named(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new LeadName(Cells.id(row[0]), PersonalData.masked((String) row[1]), Cells.truth(row[2])))
                .collect(Collectors.toMap(LeadName::id, Function.identity()));
    }
}
