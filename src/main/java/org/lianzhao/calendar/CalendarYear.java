package org.lianzhao.calendar;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A year whose holidays were entered, even if it has none: every change of its days is a change of it. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the database fills the fields in, queries read them
class CalendarYear extends StoredEntity {
    private int yearNo;

    /** Which document says so; empty where nobody told. */
    private String source;

    private Instant changedAt;
    private @Nullable UUID changedById;
    private @Nullable String changedByName;

    /** The import that brought it; null where a person or the program did. */
    private @Nullable UUID batchId;

    protected CalendarYear() {}

    CalendarYear(int year, @Nullable UUID batch) {
        super(Ids.next());
        this.yearNo = year;
        this.source = "";
        this.batchId = batch;
    }

    /** Something of it changes. */
    void change(String from, Optional<Author> author, Instant now) {
        source = from;
        changedAt = now;
        changedById = author.map(Author::id).orElse(null);
        changedByName = author.map(Author::name).orElse(null);
    }

    /** A person has looked at it: it stays, whatever becomes of the import that brought it. */
    void keep() {
        batchId = null;
    }

    int year() {
        return yearNo;
    }

    String source() {
        return source;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    String changedBy() {
        return changedByName;
    }

    boolean isFrom(UUID batch) {
        return batch.equals(batchId);
    }

    Subject subject() {
        return new Subject("calendar", getId(), String.valueOf(yearNo));
    }
}
