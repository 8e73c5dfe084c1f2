package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.person.PersonChanged.What;
import org.lianzhao.shared.problem.Refused;

/** Shows a number or an address in full, and leaves a trace of who saw whose. */
@ApplicationScoped
class ContactReveal {
    private final PersonRepository people;
    private final ContactVault vault;
    private final RevealAllowance allowance;
    private final Acting acting;
    private final Event<PersonChanged> changes;

    ContactReveal(
            PersonRepository people,
            ContactVault vault,
            RevealAllowance allowance,
            Acting acting,
            Event<PersonChanged> changes) {
        this.people = people;
        this.vault = vault;
        this.allowance = allowance;
        this.acting = acting;
        this.changes = changes;
    }

    @Transactional
    RevealedContact reveal(UUID id, Reveal asked) {
        Person person = people.hold(id);
        PersonContact contact =
                people.part(PersonContact.class, asked.contactId(), PersonContact::getPersonId, id, "person-contact");
        List<PersonConsent> consents = people.of(PersonConsent.class, PersonConsent::getPersonId, List.of(id))
                .getOrDefault(id, List.of());
        if (ConsentStanding.of(consents).hasLapsed()) {
            throw new Refused("consent-withdrawn");
        }
        allowance.use(acting.person().id());
        RevealedContact shown = new RevealedContact(contact.getId(), contact.getKind(), contact.reveal(vault));
        changes.fire(new PersonChanged(
                What.CONTACT_REVEALED,
                person.subject(),
                new LinkedHashMap<>(Map.of("kind", contact.getKind(), "contact", contact.getMasked()))));
        return shown;
    }
}
