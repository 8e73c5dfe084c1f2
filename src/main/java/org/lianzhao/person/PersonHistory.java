package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Json;

/** Tells whoever reads a person's record who changed it and who saw which number; the audit tells it to the auditor. */
@ApplicationScoped
class PersonHistory {
    private final EntityManager database;
    private final PersonRepository people;
    private final Acting acting;
    private final Json json;
    private final Clock clock;

    PersonHistory(EntityManager database, PersonRepository people, Acting acting, Json json, Clock clock) {
        this.database = database;
        this.people = people;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    void keep(@Observes PersonChanged change) {
        database.persist(new PersonEvent(
                change.subject().id(),
                change.name(),
                json.write(change.after()),
                clock.instant(),
                acting.author().map(Author::name).orElse(null)));
    }

    @Transactional
    Page<PersonHistoryItem> of(UUID person, @Nullable String cursor, Limit limit) {
        people.facts(person);
        List<PersonHistoryItem> items = database.createQuery("""
                        from PersonEvent e where e.personId = :person and (:below is null or e.id < :below)
                        order by e.id desc
                        """, PersonEvent.class)
                .setParameter("person", person)
                .setParameter("below", Cursor.id(cursor))
                .setMaxResults(limit.plusOne())
                .getResultStream()
                .map(event -> new PersonHistoryItem(
                        event.getId(),
                        event.getEvent(),
                        event.getOccurredAt(),
                        event.getActorName(),
                        json.fields(event.getAfterFields())))
                .toList();
        return Page.of(items, limit, item -> item.id().toString());
    }
}
