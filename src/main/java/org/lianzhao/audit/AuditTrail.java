package org.lianzhao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.persistence.Json;

/** Writes every change down, in the transaction that makes it: there is no change without its line. */
@ApplicationScoped
class AuditTrail {
    private final EntityManager database;
    private final Acting acting;
    private final Json json;
    private final Clock clock;

    AuditTrail(EntityManager database, Acting acting, Json json, Clock clock) {
        this.database = database;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    void note(@Observes Change change) {
        var asking = acting.author();
        var author = asking.or(change::onBehalfOf);
        Channel channel = asking.isPresent() ? Channel.WEB : author.isPresent() ? Channel.IMPORT : Channel.SYSTEM;
        AuditEntry entry = new AuditEntry(change, json, clock.instant(), channel);
        author.ifPresent(person -> entry.by(person, asking.isPresent() ? acting.address() : null));
        database.persist(entry);
    }
}
