package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.person.PersonChanged.What;

/**
 * Erases what says who somebody was (个人信息保护法 第四十七条). That there was a contact at the firm, when, and on what ground
 * his data were kept, is the zone's business and stays.
 */
@ApplicationScoped
class PersonErasure {
    private final PersonRepository people;
    private final PostRepository posts;
    private final PersonPage page;
    private final ContactSearch search;
    private final Event<PersonErased> erased;
    private final Event<PersonChanged> changes;
    private final Clock clock;

    PersonErasure(
            PersonRepository people,
            PostRepository posts,
            PersonPage page,
            ContactSearch search,
            Event<PersonErased> erased,
            Event<PersonChanged> changes,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.page = page;
        this.search = search;
        this.erased = erased;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    PersonView erase(UUID id, Erasure said) {
        Person person = people.hold(id);
        List<PersonContact> contacts = of(PersonContact.class, PersonContact::getPersonId, id);
        List<PersonTie> ties = of(PersonTie.class, PersonTie::getPersonId, id);
        List<PersonPost> held = posts.of(List.of(id)).getOrDefault(id, List.of());
        Set<UUID> firms = held.stream().map(PersonPost::getCompanyId).collect(Collectors.toSet());
        erased.fire(new PersonErased(id, firms, written -> search.isOneOf(contacts, written)));
        contacts.forEach(people::remove);
        ties.forEach(people::remove);
        of(PersonConsent.class, PersonConsent::getPersonId, id).forEach(PersonConsent::erase);
        held.forEach(PersonPost::erase);
        person.erase(clock.instant());
        people.flush();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("reason", said.reason());
        after.put("contacts", contacts.size());
        after.put("ties", ties.size());
        changes.fire(new PersonChanged(What.ERASED, person.subject(), after));
        return page.show(id);
    }

    private <T> List<T> of(Class<T> type, Function<T, UUID> owner, UUID id) {
        return people.of(type, owner, List.of(id)).getOrDefault(id, List.of());
    }
}
