package org.lianzhao.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day that somebody has said something of: nobody works on it, or everybody does, whatever its weekday. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the database fills the fields in, queries read them
class CalendarDay {
    @Id
    private LocalDate day;

    private boolean working;
    private String name;

    /** The import that entered it, and by which row; null where a person or the program did, or a person has changed it since. */
    private @Nullable UUID batchId;

    private @Nullable Integer batchRow;

    protected CalendarDay() {}

    CalendarDay(LocalDate day, DayMark mark) {
        this.day = day;
        this.working = mark.working();
        this.name = mark.name();
    }

    void enteredBy(UUID batch, int row) {
        batchId = batch;
        batchRow = row;
    }

    /** It is like this from now on. */
    void tell(DayMark mark) {
        working = mark.working();
        name = mark.name();
    }

    /** It is like this because a person says so: the import that entered it takes it back no more. */
    void decide(DayMark mark) {
        tell(mark);
        batchId = null;
        batchRow = null;
    }

    LocalDate day() {
        return day;
    }

    DayMark mark() {
        return new DayMark(working, name);
    }

    @Nullable
    UUID batch() {
        return batchId;
    }

    @Nullable
    Integer batchRow() {
        return batchRow;
    }
}
