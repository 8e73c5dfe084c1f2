package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.person.PersonChanged.What;
import org.lianzhao.shared.problem.Invalid;

/** Taking away single things that are known of a person, and noting that a ground was withdrawn. */
@ApplicationScoped
class PersonRemoving {
    private final PersonRepository people;
    private final PersonParts parts;
    private final PersonPage page;
    private final Event<PersonChanged> changes;

    PersonRemoving(PersonRepository people, PersonParts parts, PersonPage page, Event<PersonChanged> changes) {
        this.people = people;
        this.parts = parts;
        this.page = page;
        this.changes = changes;
    }

    @Transactional
    PersonView contact(UUID id, UUID contactId) {
        Person person = people.hold(id);
        PersonContact contact =
                people.part(PersonContact.class, contactId, PersonContact::getPersonId, id, "person-contact");
        people.remove(contact);
        tell(What.CONTACT_REMOVED, person, Map.of("kind", contact.getKind(), "contact", contact.getMasked()));
        return page.show(id);
    }

    @Transactional
    PersonView tie(UUID id, UUID tieId) {
        Person person = people.hold(id);
        PersonTie tie = people.part(PersonTie.class, tieId, PersonTie::getPersonId, id, "person-tie");
        people.remove(tie);
        tell(What.TIE_REMOVED, person, Map.of("tie", tie.getKind()));
        return page.show(id);
    }

    @Transactional
    PersonView withdraw(UUID id, UUID consentId, ConsentWithdrawal said) {
        Person person = people.hold(id);
        PersonConsent consent =
                people.part(PersonConsent.class, consentId, PersonConsent::getPersonId, id, "person-consent");
        LocalDate day = Objects.requireNonNullElse(said.withdrawnOn(), parts.today());
        if (day.isAfter(parts.today())) {
            throw new Invalid("withdrawnOn", "day-to-come");
        }
        consent.withdraw(day);
        tell(What.CONSENT_WITHDRAWN, person, Map.of("basis", consent.getBasis(), "withdrawnOn", day));
        return page.show(id);
    }

    private void tell(What what, Person person, Map<String, ?> after) {
        changes.fire(new PersonChanged(what, person.subject(), new LinkedHashMap<>(after)));
    }
}
