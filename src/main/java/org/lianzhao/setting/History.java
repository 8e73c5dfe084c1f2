package org.lianzhao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.text.PersonalData;

/** Who changed what, when and why: noted with the change, told to the audit, read where the settings are. */
@ApplicationScoped
class History {
    static final String DICTIONARY = "DICTIONARY";
    static final String SETTINGS = "SETTINGS";
    static final int LONGEST_REASON = 300;

    private final EntityManager database;
    private final Authors authors;
    private final Event<SettingChanged> changes;
    private final Json json;
    private final Clock clock;

    History(EntityManager database, Authors authors, Event<SettingChanged> changes, Json json, Clock clock) {
        this.database = database;
        this.authors = authors;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** What was changed: a dictionary or a group of numbers, its key and its name. */
    record Place(String kind, String code, UUID id, String name) {
        Subject subject() {
            return new Subject(kind.equals(DICTIONARY) ? "dictionary" : "settings", id, name);
        }
    }

    /** What happened, to which value if to one, and why. */
    record Note(String event, @Nullable String value, String reason) {}

    @Transactional(TxType.MANDATORY)
    public void note(Place place, FieldChanges changed, Note note) {
        HistoryEntry entry = new HistoryEntry(place, changed, note, json, clock.instant());
        authors.author().ifPresent(entry::by);
        database.persist(entry);
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        if (note.value() != null) {
            after.put("value", note.value());
        }
        after.putAll(changed.after());
        after.put("reason", PersonalData.masked(note.reason().strip()));
        changes.fire(new SettingChanged(note.event(), place.code(), place.subject(), changed.before(), after));
    }

    /** What each change of one place since a moment took the place of, the latest first. */
    @Transactional
    public List<Map<String, @Nullable Object>> beforeEachSince(String kind, String code, Instant moment) {
        return database.createQuery(
                        "select h.before from HistoryEntry h where h.kind = :kind and h.code = :code"
                                + " and h.changedAt > :moment order by h.id desc",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setParameter("moment", moment)
                .getResultStream()
                .map(json::fields)
                .toList();
    }

    /** The changes of one place, the latest first. */
    @Transactional
    Page<HistoryView> of(String kind, String code, @Nullable String cursor, Limit limit) {
        Long before = Cursor.number(cursor);
        List<HistoryEntry> rows = database.createQuery(
                        "select h from HistoryEntry h where h.kind = :kind and h.code = :code and h.id < :before"
                                + " order by h.id desc",
                        HistoryEntry.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .setParameter("before", Objects.requireNonNullElse(before, Long.MAX_VALUE))
                .setMaxResults(limit.plusOne())
                .getResultList();
        Page<HistoryEntry> page = Page.of(rows, limit, HistoryEntry::position);
        return new Page<>(page.items().stream().map(entry -> entry.view(json)).toList(), page.nextCursor());
    }
}
