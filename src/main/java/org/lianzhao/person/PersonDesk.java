package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.person.PersonChanged.What;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.idempotency.Once;

/** Entering people, with what is known of them at once. */
@ApplicationScoped
class PersonDesk {
    private final PersonRepository people;
    private final PersonParts parts;
    private final KnownPeople known;
    private final ContactVault vault;
    private final PersonPage page;
    private final Acting acting;
    private final Once once;
    private final Event<PersonChanged> changes;
    private final Clock clock;

    PersonDesk(
            PersonRepository people,
            PersonParts parts,
            KnownPeople known,
            ContactVault vault,
            PersonPage page,
            Acting acting,
            Once once,
            Event<PersonChanged> changes,
            Clock clock) {
        this.people = people;
        this.parts = parts;
        this.known = known;
        this.vault = vault;
        this.page = page;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    /** Enters somebody. A repeated call is answered anew: answers are kept for a week, and that is no place for people. */
    @Transactional
    PersonView enter(NewPerson said, @Nullable String key) {
        Author author = acting.author().orElseThrow();
        Made made = once.does(
                key, "user:" + author.id(), said.closed(vault), Made.class, () -> new Made(enter(said, author)));
        return page.show(made.id());
    }

    /** Enters somebody on behalf of this person. */
    @Transactional(TxType.MANDATORY)
    UUID enter(NewPerson said, Author author) {
        String name = PersonName.read("name", said.name());
        List<ReadContact> contacts = read(said.contactsOrNone());
        @Nullable
        UUID firm = said.post() == null
                ? null
                : parts.firm("post.", said.post().companyId()).id();
        if (!said.sure()) {
            known.refuse(contacts, name, firm, null);
        }
        Person person = new Person(name, author, clock.instant());
        person.from(parts.region("hometownCode", said.hometownCode()));
        person.note(FreeText.lines("note", said.note()));
        people.add(person);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("contacts", parts.contacts(person, contacts, author));
        if (said.post() != null) {
            after.putAll(parts.post("post.", person, said.post(), author).after());
        }
        IntStream.range(0, said.tiesOrNone().size())
                .forEach(at ->
                        parts.tie("ties[" + at + "].", person, said.tiesOrNone().get(at), author));
        if (said.consent() != null) {
            after.put(
                    "basis",
                    parts.consent("consent.", person, said.consent(), author).getBasis());
        }
        changes.fire(new PersonChanged(What.ENTERED, person.subject(), after));
        return person.getId();
    }

    private List<ReadContact> read(List<NewContact> said) {
        List<ReadContact> contacts = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            ReadContact contact = ReadContact.of("contacts[" + at + "].", said.get(at), vault);
            if (contacts.stream().noneMatch(contact::isSameAs)) {
                contacts.add(contact);
            }
        }
        return contacts;
    }
}
