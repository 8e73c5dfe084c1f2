package org.lianzhao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeChunk;
import org.lianzhao.shared.persistence.Json;

/** Writes every change down, in the transaction that makes it: there is no change without its line. */
@ApplicationScoped
class AuditTrail {
    /** So many lines of a chunk one statement writes. */
    private static final int LINES = 100;

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
        database.persist(entry(change));
    }

    /** A line for each, so that the record's own audit tells it; written together. */
    void note(@Observes ChangeChunk chunk) {
        List<AuditEntry> entries = chunk.each().stream().map(this::entry).toList();
        for (int from = 0; from < entries.size(); from += LINES) {
            write(entries.subList(from, Math.min(entries.size(), from + LINES)));
        }
    }

    private AuditEntry entry(Change change) {
        var asking = acting.author();
        var author = asking.or(change::onBehalfOf);
        Channel channel = asking.isPresent() ? Channel.WEB : author.isPresent() ? Channel.IMPORT : Channel.SYSTEM;
        AuditEntry entry = new AuditEntry(change, json, clock.instant(), channel);
        author.ifPresent(person -> entry.by(person, asking.isPresent() ? acting.address() : null));
        return entry;
    }

    // the database numbers the lines itself, which keeps Hibernate from sending several at a time
    private void write(List<AuditEntry> entries) {
        List<Object> values = new ArrayList<>();
        StringJoiner rows = new StringJoiner(", ");
        entries.forEach(entry -> rows.add(entry.cells().stream()
                .map(cell -> cell.map(value -> "?" + added(values, value)).orElse("null"))
                .collect(Collectors.joining(", ", "(", ")"))));
        var statement =
                database.createNativeQuery("insert into audit_entry (" + AuditEntry.COLUMNS + ") values " + rows);
        for (int at = 0; at < values.size(); at++) {
            statement.setParameter(at + 1, values.get(at));
        }
        statement.executeUpdate();
    }

    private static int added(List<Object> values, Object value) {
        values.add(value);
        return values.size();
    }
}
