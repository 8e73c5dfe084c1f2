package org.lianzhao.draft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.StoredEntity;

/** Questions about drafts. */
@ApplicationScoped
class DraftRepository {
    private final EntityManager database;

    DraftRepository(EntityManager database) {
        this.database = database;
    }

    Optional<ChainDraft> of(UUID chain) {
        return database.createQuery("from ChainDraft d where d.chainId = :chain", ChainDraft.class)
                .setParameter("chain", chain)
                .getResultStream()
                .findFirst();
    }

    /** What the draft of the chain with this code merges, splits or takes off, and what it merges these into. */
    Set<UUID> touched(String chain) {
        // with a lock: a plain read would fix, for all that follow, what is seen of others' work
        List<?> rows = database.createNativeQuery("""
                        select s.* from draft_segment s
                        join chain_draft d on d.id = s.draft_id join chain c on c.id = d.chain_id
                        where c.code = :chain and (s.removed or s.split_from_id is not null) for update
                        """, DraftSegment.class)
                .setParameter("chain", chain)
                .getResultList();
        return rows.stream()
                .map(DraftSegment.class::cast)
                .flatMap(DraftSegment::touched)
                .collect(Collectors.toSet());
    }

    /** What the draft of the chain with this code merges with others; read apart, so that the caller has read nothing yet. */
    Set<UUID> merged(String chain) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery("""
                        select s.segmentId from DraftSegment s
                        join ChainDraft d on d.id = s.draftId join Chain c on c.id = d.chainId
                        where c.code = :chain and s.removed and s.mergedToId is not null
                        """, UUID.class)
                        .setParameter("chain", chain)
                        .getResultStream()
                        .collect(Collectors.toSet()));
    }

    /** All that the draft says. */
    DraftRows rows(@Nullable ChainDraft draft) {
        return draft == null
                ? DraftRows.NONE
                : new DraftRows(draft, description(draft).orElse(null), segments(draft), links(draft));
    }

    Optional<DraftDescription> description(ChainDraft draft) {
        return all("DraftDescription", DraftDescription.class, draft).stream().findFirst();
    }

    List<DraftSegment> segments(@Nullable ChainDraft draft) {
        return draft == null ? List.of() : all("DraftSegment", DraftSegment.class, draft);
    }

    List<DraftLink> links(@Nullable ChainDraft draft) {
        return draft == null ? List.of() : all("DraftLink", DraftLink.class, draft);
    }

    private <T> List<T> all(String entity, Class<T> type, ChainDraft draft) {
        return database.createQuery("from %s where draftId = :draft order by id".formatted(entity), type)
                .setParameter("draft", draft.getId())
                .getResultList();
    }

    Optional<DraftSegment> segment(@Nullable ChainDraft draft, String code) {
        return draft == null
                ? Optional.empty()
                : database.createQuery(
                                "from DraftSegment s where s.draftId = :draft and s.code = :code", DraftSegment.class)
                        .setParameter("draft", draft.getId())
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst();
    }

    /** The code that the draft gives to this segment, if it says anything of it. */
    Optional<String> code(@Nullable ChainDraft draft, UUID segment) {
        return draft == null
                ? Optional.empty()
                : database.createQuery(
                                "select s.code from DraftSegment s where s.draftId = :draft and s.segmentId = :segment",
                                String.class)
                        .setParameter("draft", draft.getId())
                        .setParameter("segment", segment)
                        .getResultStream()
                        .findFirst();
    }

    void add(StoredEntity row) {
        database.persist(row);
    }

    void remove(StoredEntity row) {
        database.remove(row);
    }

    void flush() {
        database.flush();
    }

    /** Throws the draft away with all that it says. */
    void discard(ChainDraft draft) {
        for (String entity : List.of("DraftLink", "DraftSegment", "DraftDescription")) {
            database.createQuery("delete from %s where draftId = :draft".formatted(entity))
                    .setParameter("draft", draft.getId())
                    .executeUpdate();
        }
        database.createQuery("delete from ChainDraft where id = :draft")
                .setParameter("draft", draft.getId())
                .executeUpdate();
        database.flush();
        database.clear();
    }
}
