package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.Documents;
import org.lianzhao.document.NamedDocument;
import org.lianzhao.shared.event.Author;

/** Questions about what the chain office found to be so of firms in segments. */
@ApplicationScoped
class VerificationRepository {
    private final EntityManager database;
    private final Documents documents;

    VerificationRepository(EntityManager database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    void add(HoldingVerification verification) {
        database.persist(verification);
    }

    /** Every one of this statement, the latest first. */
    List<VerificationView> history(UUID holding) {
        List<HoldingVerification> all = database.createQuery(
                        "from HoldingVerification v where v.holdingId = :holding order by v.id desc",
                        HoldingVerification.class)
                .setParameter("holding", holding)
                .getResultList();
        Map<UUID, NamedDocument> named = documents.named(
                all.stream().map(HoldingVerification::getDocumentId).collect(Collectors.toSet()));
        return all.stream().map(one -> one.view(named.get(one.getDocumentId()))).toList();
    }

    /** What the history of the program keeps of the one that holds; nothing where none does. */
    Map<String, @Nullable Object> told(UUID holding) {
        return holding(holding)
                .map(now -> now.picture(
                        documents.named(List.of(now.getDocumentId())).get(now.getDocumentId())))
                .orElseGet(Map::of);
    }

    /** The one that holds, if one does. */
    Optional<HoldingVerification> holding(UUID holding) {
        return database.createQuery(
                        "from HoldingVerification v where v.holdingId = :holding and v.endedAt is null "
                                + "order by v.id desc",
                        HoldingVerification.class)
                .setParameter("holding", holding)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether one that holds is shown by this document. */
    boolean restsOn(UUID document) {
        return !database.createQuery(
                        "select 1 from HoldingVerification v where v.documentId = :document and v.endedAt is null",
                        Integer.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What they were of is removed, for another statement tells it: they are kept with that, and hold no longer. */
    void merge(UUID from, UUID to, @Nullable Author author, Instant now) {
        database.createQuery("from HoldingVerification v where v.holdingId = :holding", HoldingVerification.class)
                .setParameter("holding", from)
                .getResultList()
                .forEach(one -> one.mergedInto(to, author, now));
    }

    /** Lets the two have each other's: they have exchanged what they say, and what was found of that goes with it. */
    void exchange(UUID one, UUID other) {
        database.createNativeQuery("""
                        update holding_verification
                        set holding_id = case when holding_id = :one then :other else :one end
                        where holding_id in (:one, :other)
                        """)
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
    }
}
