package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.ownership.ConflictTurned.Turn;
import org.lianzhao.setting.Settings;

/** Opens conflicts and notes what is said in them. */
@ApplicationScoped
class Conflicts {
    private final ConflictRepository conflicts;
    private final Chronicle chronicle;
    private final WorkingCalendar calendar;
    private final Settings settings;
    private final Acting acting;
    private final Event<ConflictTurned> turned;
    private final Clock clock;

    Conflicts(
            ConflictRepository conflicts,
            Chronicle chronicle,
            WorkingCalendar calendar,
            Settings settings,
            Acting acting,
            Event<ConflictTurned> turned,
            Clock clock) {
        this.conflicts = conflicts;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.settings = settings;
        this.acting = acting;
        this.turned = turned;
        this.clock = clock;
    }

    /** Keeps everybody else from the case and the leads of its sides to the end of the transaction. */
    void holdSides(UUID id) {
        conflicts.holdSides(id);
    }

    /** One lead contests another; the office has some working days to settle it. */
    Conflict open(OwnedLead lead, OwnedLead other, boolean automatic) {
        LocalDate today = chronicle.today();
        int days = settings.of(OwnershipSettings.RULES).whole(OwnershipSettings.SETTLE);
        Conflict conflict = new Conflict(
                lead.id(), other.id(), automatic, today, calendar.days().after(today, days));
        conflicts.add(conflict);
        conflicts.flush(); // entries hang on it
        chronicle.note(lead.id(), FactKind.CONTESTED, lead.holder());
        chronicle.noteUnsigned(other.id(), FactKind.CONTESTED, other.holder());
        turned.fire(ConflictTurned.of(conflict, lead, other, Turn.OPENED));
        return conflict;
    }

    /** It was settled; whoever owned its leads before hears of it. */
    void settled(Conflict conflict, OwnedLead contesting, OwnedLead contested) {
        turned.fire(ConflictTurned.of(conflict, contesting, contested, Turn.SETTLED));
    }

    ConflictEntry entry(Conflict conflict, @Nullable OwnedLead side, ConflictEntryKind kind, String content) {
        ConflictEntry entry =
                new ConflictEntry(conflict.getId(), side == null ? null : side.id(), kind, content, clock.instant());
        acting.author().ifPresent(entry::by);
        conflicts.add(entry);
        return entry;
    }
}
