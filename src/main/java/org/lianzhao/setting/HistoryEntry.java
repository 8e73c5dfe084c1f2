package org.lianzhao.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.text.PersonalData;

/** One change: written once. The author's name is kept as it was. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
@Table(name = "setting_history")
class HistoryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String kind;
    private String code;
    private String event;
    private @Nullable String valueCode;

    @Column(name = "before_fields", length = Length.LONG32)
    private String before;

    @Column(name = "after_fields", length = Length.LONG32)
    private String after;

    private String reason;
    private Instant changedAt;
    private @Nullable UUID authorId;
    private @Nullable String authorName;

    protected HistoryEntry() {}

    HistoryEntry(History.Place place, FieldChanges changed, History.Note note, Json json, Instant now) {
        this.kind = place.kind();
        this.code = place.code();
        this.event = note.event();
        this.valueCode = note.value();
        this.before = json.write(changed.before());
        this.after = json.write(changed.after());
        this.reason = PersonalData.masked(note.reason().strip());
        this.changedAt = now;
    }

    void by(Author author) {
        authorId = author.id();
        authorName = author.name();
    }

    String position() {
        return String.valueOf(id);
    }

    HistoryView view(Json json) {
        return new HistoryView(
                position(), event, valueCode, json.fields(before), json.fields(after), reason, changedAt, authorName);
    }
}
