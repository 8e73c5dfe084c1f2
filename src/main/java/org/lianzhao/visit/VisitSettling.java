package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.activity.MeetingNote;
import org.lianzhao.activity.MeetingNotes;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Says what became of visits: one that was held is written down as a follow-up, so that nothing is typed twice. */
@ApplicationScoped
class VisitSettling {
    private final VisitRepository visits;
    private final VisitRights rights;
    private final VisitList list;
    private final VisitGuests guests;
    private final VisitSubjects subjects;
    private final MeetingNotes notes;
    private final Acting acting;
    private final Event<VisitChanged> changes;
    private final Clock clock;

    VisitSettling(
            VisitRepository visits,
            VisitRights rights,
            VisitList list,
            VisitGuests guests,
            VisitSubjects subjects,
            MeetingNotes notes,
            Acting acting,
            Event<VisitChanged> changes,
            Clock clock) {
        this.visits = visits;
        this.rights = rights;
        this.list = list;
        this.guests = guests;
        this.subjects = subjects;
        this.notes = notes;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    VisitView hold(UUID id, MeetingHeld said) {
        Visit visit = planned(id, said.version());
        Actor actor = acting.person();
        Slot met = new Slot(dayOf(visit, said), visit.slot().minute());
        UUID followUp = write(visit, note(visit, said, met.day()));
        if (!met.equals(visit.slot())) {
            visits.add(new VisitMove(visit, met, null, actor, clock.instant()));
            visit.put(met);
        }
        visit.hold(followUp, actor, clock.instant());
        return settled("visit-held", visit);
    }

    @Transactional
    VisitView cancel(UUID id, Cancellation said) {
        Visit visit = planned(id, said.version());
        visit.cancel(said.reason().strip(), acting.person(), clock.instant());
        return settled("visit-cancelled", visit);
    }

    private Visit planned(UUID id, int version) {
        Visit visit = rights.changeable(id);
        visit.requirePlanned(); // tells more than that it is stale
        visit.expect(version);
        return visit;
    }

    private LocalDate dayOf(Visit visit, MeetingHeld said) {
        LocalDate today = ZoneTime.today(clock);
        LocalDate planned = visit.slot().day();
        LocalDate met = Objects.requireNonNullElse(said.occurredOn(), planned.isAfter(today) ? today : planned);
        if (met.isBefore(today.minusYears(1)) && !met.equals(planned)) {
            throw new Invalid("occurredOn", "visit-long-ago");
        }
        return met;
    }

    private MeetingNote note(Visit visit, MeetingHeld said, LocalDate day) {
        String people = said.people() == null || said.people().isBlank() ? guests.inWords(visit) : said.people();
        return new MeetingNote(
                visit.getKind().met(), day, said.content(), people, said.nextStep(), said.nextOn(), said.companionId());
    }

    private UUID write(Visit visit, MeetingNote note) {
        @Nullable UUID lead = visit.getLeadId();
        if (lead != null) {
            return notes.onLead(lead, note);
        }
        if (note.nextStep() != null || note.nextOn() != null) {
            throw new Invalid(note.nextStep() != null ? "nextStep" : "nextOn", "visit-no-next");
        }
        return notes.withFirm(Objects.requireNonNull(visit.getCompanyId()), note);
    }

    private VisitView settled(String event, Visit visit) {
        visits.flush();
        changes.fire(new VisitChanged(event, subjects.of(visit), Map.of(), VisitDesk.picture(visit)));
        return list.show(visit.getId());
    }
}
