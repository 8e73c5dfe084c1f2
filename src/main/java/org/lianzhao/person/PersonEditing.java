package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.person.PersonChanged.What;
import org.lianzhao.shared.patch.Patch;

/** Correcting what is said of a person himself. */
@ApplicationScoped
class PersonEditing {
    private static final int NOTE = 1000;

    private final PersonRepository people;
    private final PersonParts parts;
    private final PersonPage page;
    private final Event<PersonChanged> changes;

    PersonEditing(PersonRepository people, PersonParts parts, PersonPage page, Event<PersonChanged> changes) {
        this.people = people;
        this.parts = parts;
        this.page = page;
        this.changes = changes;
    }

    @Transactional
    PersonView edit(UUID id, Patch patch) {
        Person person = people.hold(id);
        person.expect(patch.version());
        Person.Fields before = person.fields();
        patch.requiredText("name", PersonName.MOST, name -> person.rename(PersonName.read("name", name)))
                .text("hometownCode", 6, code -> person.from(parts.region("hometownCode", code)))
                .text("note", NOTE, note -> person.note(FreeText.lines("note", note)));
        patch.nothingElse();
        List<String> changed = before.changedIn(person.fields());
        if (!changed.isEmpty()) {
            people.flush(); // the answer carries the new version
            changes.fire(new PersonChanged(What.CHANGED, person.subject(), Map.of("changed", changed)));
        }
        return page.show(id);
    }
}
