package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Missing;

/** Questions about people. */
@ApplicationScoped
class PersonRepository {
    private static final String FACTS = """
            select new org.lianzhao.person.PersonFacts(p.id, p.version, p.name, p.hometownCode, p.note, p.recordedAt,
                p.recordedByName, p.erasedAt)
            from Person p
            """;

    private final EntityManager database;

    PersonRepository(EntityManager database) {
        this.database = database;
    }

    void add(Object row) {
        database.persist(row);
    }

    void remove(Object row) {
        database.remove(row);
    }

    void flush() {
        database.flush();
    }

    /** Whether anybody is known at all. */
    boolean hasAny() {
        return !database.createQuery("select 1 from Person p", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The person, whom nobody else changes or erases before the transaction ends. */
    Person hold(UUID id) {
        // plain SQL: the dialect's "for update of" is MySQL's alone
        database.createNativeQuery("select 1 from person where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        Person person = database.find(Person.class, id);
        if (person == null) {
            throw new Missing("person", id);
        }
        person.requireThere();
        return person;
    }

    /**
     * Something that belongs to this person.
     *
     * @param what as problems call it
     */
    <T> T part(Class<T> type, UUID id, Function<T, UUID> owner, UUID person, String what) {
        return Optional.ofNullable(database.find(type, id))
                .filter(part -> owner.apply(part).equals(person))
                .orElseThrow(() -> new Missing(what, id));
    }

    PersonFacts facts(UUID id) {
        return Optional.ofNullable(facts(List.of(id)).get(id)).orElseThrow(() -> new Missing("person", id));
    }

    Map<UUID, PersonFacts> facts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery(FACTS + " where p.id in :ids", PersonFacts.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(PersonFacts::id, Function.identity()));
    }

    /** Those who are not erased, the latest recorded first, from before {@code below} on. */
    List<PersonFacts> latest(@Nullable UUID below, int most) {
        return database.createQuery(
                        FACTS + " where p.erasedAt is null and (:below is null or p.id < :below) order by p.id desc",
                        PersonFacts.class)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** The keys of those who are not erased, in their order, from after {@code id} (the first where null) on. */
    List<UUID> idsAfter(@Nullable UUID id, int most) {
        return database.createQuery(
                        "select p.id from Person p where p.erasedAt is null and (:id is null or p.id > :id) order by p.id",
                        UUID.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether a person has a contact with this hash. */
    boolean has(UUID person, byte[] hash) {
        return !database.createQuery(
                        "select 1 from PersonContact c where c.personId = :person and c.valueHash = :hash",
                        Integer.class)
                .setParameter("person", person)
                .setParameter("hash", hash)
                .getResultList()
                .isEmpty();
    }

    /** How many of these parts a person has. */
    <T> long count(Class<T> type, UUID person) {
        return database.createQuery(
                        "select count(*) from " + type.getSimpleName() + " r where r.personId = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** What these people have of a kind, in the order in which it was recorded, by person. */
    <T> Map<UUID, List<T>> of(Class<T> type, Function<T, UUID> owner, Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "from " + type.getSimpleName() + " r where r.personId in :people order by r.id", type)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.groupingBy(owner));
    }
}
