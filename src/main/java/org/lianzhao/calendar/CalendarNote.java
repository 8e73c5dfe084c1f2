package org.lianzhao.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.text.PersonalData;

/** One change of a year: written once. The author's name is kept as it was. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // queries read the columns
class CalendarNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int yearNo;

    @Column(length = Length.LONG32)
    private String days;

    private String source;
    private String reason;
    private Instant changedAt;
    private @Nullable UUID authorId;
    private @Nullable String authorName;

    protected CalendarNote() {}

    CalendarNote(CalendarYear year, List<DayChange> changed, String reason, Optional<Author> author, Json json) {
        this.yearNo = year.year();
        this.days = json.write(changed);
        this.source = year.source();
        this.reason = PersonalData.masked(reason.strip());
        this.changedAt = year.changedAt();
        this.authorId = author.map(Author::id).orElse(null);
        this.authorName = author.map(Author::name).orElse(null);
    }

    String reason() {
        return reason;
    }

    CalendarHistoryView view(Json json) {
        return new CalendarHistoryView(
                String.valueOf(id), List.of(json.read(days, DayChange[].class)), source, reason, changedAt, authorName);
    }
}
