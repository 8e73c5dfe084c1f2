package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.shared.problem.Sentences;

/** What features that refer to people may ask: their names, as far as the caller may read people. */
@ApplicationScoped
public class PersonNames {
    private final EntityManager database;
    private final Acting acting;
    private final Sentences sentences;

    PersonNames(EntityManager database, Acting acting, Sentences sentences) {
        this.database = database;
        this.acting = acting;
        this.sentences = sentences;
    }

    /** How somebody may be named to the caller; whose record was erased has no name any more. */
    @Transactional
    public Optional<NamedPerson> named(UUID id) {
        return Optional.ofNullable(database.find(Person.class, id)).map(person -> {
            boolean known = mayRead();
            if (person.isErased()) {
                return new NamedPerson(known ? id : null, sentences.say("person.erased-name"));
            }
            return known
                    ? new NamedPerson(id, person.getName())
                    : new NamedPerson(null, PersonName.masked(person.getName()));
        });
    }

    /** Whether the caller may refer to this person: he may read people, and this one is there. */
    @Transactional
    public boolean canBeNamed(UUID id) {
        Person person = mayRead() ? database.find(Person.class, id) : null;
        return person != null && !person.isErased();
    }

    /** Whether the caller reads names of people. */
    public boolean mayRead() {
        return acting.actor().filter(actor -> actor.may(Right.READ_PEOPLE)).isPresent();
    }

    /** The family name only, as logs keep it: 王**. */
    public static String masked(String name) {
        return PersonName.masked(name);
    }
}
