package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.person.PersonChanged.What;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Refused;

/** Adding to what is known of a person, one thing at a time. */
@ApplicationScoped
class PersonAdding {
    private final PersonRepository people;
    private final PersonParts parts;
    private final KnownPeople known;
    private final ContactVault vault;
    private final PersonPage page;
    private final Acting acting;
    private final Once once;
    private final Event<PersonChanged> changes;

    PersonAdding(
            PersonRepository people,
            PersonParts parts,
            KnownPeople known,
            ContactVault vault,
            PersonPage page,
            Acting acting,
            Once once,
            Event<PersonChanged> changes) {
        this.people = people;
        this.parts = parts;
        this.known = known;
        this.vault = vault;
        this.page = page;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
    }

    @Transactional
    PersonView contact(UUID id, NewContact said, @Nullable String key) {
        return add(id, said.closed(vault), key, (person, author) -> {
            PersonLimits.require(people.count(PersonContact.class, id), PersonLimits.CONTACTS);
            ReadContact contact = ReadContact.of("", said, vault);
            if (people.has(id, contact.hash())) {
                throw new Refused("contact-there", contact.masked());
            }
            if (!said.sure()) {
                known.refuse(List.of(contact), null, null, id);
            }
            parts.contacts(person, List.of(contact), author);
            return change(What.CONTACT_ADDED, person, Map.of("kind", contact.kind(), "contact", contact.masked()));
        });
    }

    @Transactional
    PersonView post(UUID id, NewPost said, @Nullable String key) {
        return add(id, said, key, (person, author) -> {
            PersonLimits.require(people.count(PersonPost.class, id), PersonLimits.POSTS);
            return change(
                    What.POST_ADDED,
                    person,
                    parts.post("", person, said, author).after());
        });
    }

    @Transactional
    PersonView tie(UUID id, NewTie said, @Nullable String key) {
        return add(id, said, key, (person, author) -> {
            PersonLimits.require(people.count(PersonTie.class, id), PersonLimits.TIES);
            PersonTie tie = parts.tie("", person, said, author);
            return change(What.TIE_ADDED, person, Map.of("tie", tie.getKind()));
        });
    }

    @Transactional
    PersonView consent(UUID id, NewConsent said, @Nullable String key) {
        return add(id, said, key, (person, author) -> {
            PersonLimits.require(people.count(PersonConsent.class, id), PersonLimits.CONSENTS);
            PersonConsent consent = parts.consent("", person, said, author);
            return change(
                    What.CONSENT_RECORDED,
                    person,
                    Map.of("basis", consent.getBasis(), "givenOn", consent.getGivenOn()));
        });
    }

    private static PersonChanged change(What what, Person person, Map<String, ?> after) {
        return new PersonChanged(what, person.subject(), new LinkedHashMap<>(after));
    }

    private PersonView add(
            UUID id, Object said, @Nullable String key, BiFunction<Person, Author, PersonChanged> adding) {
        Author author = acting.author().orElseThrow();
        once.does(key, "user:" + author.id() + ":" + id, said, Made.class, () -> {
            changes.fire(adding.apply(people.hold(id), author));
            return new Made(id);
        });
        return page.show(id);
    }
}
