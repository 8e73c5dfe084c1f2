package org.lianzhao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions about documents. Who may see them is asked of their subjects. */
@ApplicationScoped
class DocumentRepository {
    private final EntityManager database;

    DocumentRepository(EntityManager database) {
        this.database = database;
    }

    void add(Document document) {
        database.persist(document);
    }

    void flush() {
        database.flush();
    }

    Optional<Document> find(UUID id) {
        return Optional.ofNullable(database.find(Document.class, id));
    }

    /** Those of these documents that are there. */
    List<Document> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from Document d where d.id in :ids", Document.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The documents of a record, the latest first, from before {@code below} on; withdrawn ones are among them. */
    List<Document> page(SubjectKey subject, @Nullable UUID below, int most) {
        return database.createQuery("""
                        from Document d where d.subjectKind = :kind and d.subjectId = :subject
                          and (:below is null or d.id < :below) order by d.id desc
                        """, Document.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** All documents of these records. */
    List<Document> of(String kind, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from Document d where d.subjectKind = :kind and d.subjectId in :subjects",
                                Document.class)
                        .setParameter("kind", kind)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    /** The document of a record with this content, unless it was withdrawn. */
    Optional<Document> withContent(SubjectKey subject, String sha256) {
        return database.createQuery("""
                        from Document d where d.subjectKind = :kind and d.subjectId = :subject
                          and d.file.sha256 = :sha256 and d.withdrawal.at is null order by d.id
                        """, Document.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many documents of a record count. */
    int count(SubjectKey subject) {
        return database.createQuery("""
                        select count(*) from Document d where d.subjectKind = :kind and d.subjectId = :subject
                          and d.withdrawal.at is null
                        """, Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .getSingleResult()
                .intValue();
    }

    /** Those of these records that have documents, withdrawn ones included, as of now and until the transaction ends. */
    void follow(SubjectKey from, UUID to) {
        database.createQuery("update Document set subjectId = :to where subjectKind = :kind and subjectId = :from")
                .setParameter("to", to)
                .setParameter("kind", from.kind())
                .setParameter("from", from.id())
                .executeUpdate();
    }

    Set<UUID> having(String kind, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery("""
                        select distinct subject_id from document
                        where subject_kind = :kind and subject_id in (:subjects) lock in share mode
                        """, UUID.class)
                .setParameter("kind", kind)
                .setParameter("subjects", subjects)
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
