package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records that stand for firms now, held against being merged with others while something is written on them. */
@ApplicationScoped
public class StandingFirms {
    private final EntityManager database;

    StandingFirms(EntityManager database) {
        this.database = database;
    }

    /**
     * What each of these ids means now: itself, or the record it was merged with. Nobody can merge one of them away before
     * the transaction ends. An id that the register does not have is left out.
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, UUID> held(Collection<UUID> ids) {
        Map<UUID, UUID> now = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            Map<UUID, @Nullable UUID> merged = hold(ids);
            Map<UUID, UUID> further =
                    held(merged.values().stream().filter(Objects::nonNull).collect(Collectors.toSet()));
            merged.forEach((id, with) -> now.put(id, with == null ? id : further.getOrDefault(with, with)));
        }
        return now;
    }

    // with a lock, which is the one that a foreign key takes, too: a plain read might see the state before a merge;
    // always
    // in the order of the ids, as merges do, or two could wait for each other
    private Map<UUID, @Nullable UUID> hold(Collection<UUID> ids) {
        List<?> found = database.createNativeQuery(
                        "select id, merged_to_id from company where id in (:ids) order by id lock in share mode")
                .setParameter("ids", Set.copyOf(ids))
                .getResultList();
        Map<UUID, @Nullable UUID> merged = new LinkedHashMap<>();
        for (Object row : found) {
            Object[] cells = (Object[]) row;
            merged.put(Objects.requireNonNull(MergeRepository.id(cells[0])), MergeRepository.id(cells[1]));
        }
        return merged;
    }
}
