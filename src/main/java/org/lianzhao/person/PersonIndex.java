package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.search.IndexedKind;
import org.lianzhao.search.IndexedRecord;
import org.lianzhao.shared.outbox.OutboxRow;
import org.lianzhao.shared.persistence.Json;

/** What of people can be searched: their names, and whole numbers and addresses by their keyed hashes. */
@ApplicationScoped
class PersonIndex implements IndexedKind {
    static final String KIND = "person";
    /** Narrows people down to those who are or were at a firm. */
    static final String COMPANY = "company";

    private final PersonRepository people;
    private final PostRepository posts;
    private final Json json;

    PersonIndex(PersonRepository people, PostRepository posts, Json json) {
        this.people = people;
        this.posts = posts;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public List<IndexedRecord> after(@Nullable UUID id, int most) {
        return of(people.idsAfter(id, most));
    }

    @Override
    @Transactional
    public List<IndexedRecord> of(Collection<UUID> ids) {
        Map<UUID, List<PersonContact>> contacts = people.of(PersonContact.class, PersonContact::getPersonId, ids);
        Map<UUID, List<PersonPost>> held = posts.of(ids);
        return people.facts(ids).values().stream()
                .filter(person -> !person.isErased())
                .sorted(Comparator.comparing(PersonFacts::id))
                .map(person -> new IndexedRecord(
                        person.id(),
                        List.of(Companies.searched(person.name())),
                        contacts.getOrDefault(person.id(), List.of()).stream()
                                .map(PersonContact::code)
                                .toList(),
                        "",
                        Map.of(
                                COMPANY,
                                held.getOrDefault(person.id(), List.of()).stream()
                                        .map(post -> post.getCompanyId().toString())
                                        .distinct()
                                        .toList())))
                .toList();
    }

    @Override
    @Transactional
    public Set<UUID> touchedBy(OutboxRow change) {
        return switch (change.name()) {
            case "companies-merged", "companies-parted" ->
                posts.peopleAt(List.of(
                        change.subjectId(),
                        UUID.fromString(
                                String.valueOf(json.after(change.payload()).get("goneId")))));
            default -> change.subjectType().equals(KIND) ? Set.of(change.subjectId()) : Set.of();
        };
    }
}
