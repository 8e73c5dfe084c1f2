package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.problem.Refused;

/** Tells who enters somebody that he may be known: by a number or an address, or by his name at the firm. Whoever enters decides. */
@ApplicationScoped
class KnownPeople {
    private static final int MOST = 5;

    private final EntityManager database;
    private final PostRepository posts;
    private final Companies companies;

    KnownPeople(EntityManager database, PostRepository posts, Companies companies) {
        this.database = database;
        this.posts = posts;
        this.companies = companies;
    }

    /** Why somebody may be the same. */
    enum Likeness {
        /** 联系方式相同. */
        CONTACT,
        /** 同一家企业的同名者. */
        NAME_AND_COMPANY
    }

    /**
     * Somebody who is known.
     *
     * @param contact what both have, in part
     */
    record KnownPerson(
            UUID personId,
            String name,
            @Nullable String companyName,
            @Nullable String contact,
            Likeness reason) {}

    /** Somebody who was found, and what both have, in part; null where they share their name. */
    record Found(UUID id, String name, @Nullable String contact) {
        Found(UUID id, String name) {
            this(id, name, null);
        }
    }

    /**
     * @param except whom it is about, where he has a record
     * @throws Refused with the {@code matches}, where there are any
     */
    void refuse(List<ReadContact> contacts, @Nullable String name, @Nullable UUID firm, @Nullable UUID except) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        for (ReadContact contact : contacts) {
            withContact(contact, except).forEach(person -> found.putIfAbsent(person.id(), person));
        }
        if (name != null && firm != null) {
            named(name, firm).forEach(person -> found.putIfAbsent(person.id(), person));
        }
        if (!found.isEmpty()) {
            List<KnownPerson> matches = inWords(found);
            KnownPerson first = matches.get(0);
            String code = first.reason() == Likeness.CONTACT ? "person-known" : "person-namesake";
            throw new Refused(code, first.name()).with("matches", matches);
        }
    }

    private List<Found> withContact(ReadContact contact, @Nullable UUID except) {
        return database.createQuery("""
                        select new org.lianzhao.person.KnownPeople$Found(p.id, p.name, c.masked)
                        from PersonContact c join Person p on p.id = c.personId
                        where c.valueHash = :hash and (:except is null or p.id <> :except) order by p.id
                        """, Found.class)
                .setParameter("hash", contact.hash())
                .setParameter("except", except)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Found> named(String name, UUID firm) {
        return database.createQuery("""
                        select new org.lianzhao.person.KnownPeople$Found(p.id, p.name) from Person p
                        where p.name = :name and exists (
                          select 1 from PersonPost o where o.personId = p.id and o.companyId = :firm) order by p.id
                        """, Found.class)
                .setParameter("name", name)
                .setParameter("firm", firm)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<KnownPerson> inWords(Map<UUID, Found> found) {
        Map<UUID, List<PersonPost>> held = posts.of(found.keySet());
        Map<UUID, CompanyRef> firms = companies.refs(held.values().stream()
                .map(list -> list.get(0).getCompanyId())
                .distinct()
                .toList());
        return found.values().stream()
                .map(person -> new KnownPerson(
                        person.id(),
                        person.name(),
                        firmOf(held.getOrDefault(person.id(), List.of()), firms),
                        person.contact(),
                        person.contact() == null ? Likeness.NAME_AND_COMPANY : Likeness.CONTACT))
                .toList();
    }

    private static @Nullable String firmOf(List<PersonPost> held, Map<UUID, CompanyRef> firms) {
        CompanyRef firm = held.isEmpty() ? null : firms.get(held.get(0).getCompanyId());
        return firm == null ? null : firm.name();
    }
}
