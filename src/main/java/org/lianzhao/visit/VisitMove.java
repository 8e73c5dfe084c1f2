package org.lianzhao.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.id.Ids;

/** That a visit was put on another day or time (改期). */
@Entity
@SuppressWarnings("NullAway.Init") // the database fills them in
class VisitMove {
    @Id
    private UUID id;

    private UUID visitId;
    private LocalDate day;
    private int startMinute;
    private LocalDate toDay;
    private int toStartMinute;
    private @Nullable String reason;
    private Instant movedAt;
    private String movedByName;

    protected VisitMove() {}

    VisitMove(Visit visit, Slot to, @Nullable String reason, Actor actor, Instant now) {
        this.id = Ids.next();
        this.visitId = visit.getId();
        this.day = visit.slot().day();
        this.startMinute = visit.slot().minute();
        this.toDay = to.day();
        this.toStartMinute = to.minute();
        this.reason = reason;
        this.movedAt = now;
        this.movedByName = actor.name();
    }

    void reword(UnaryOperator<String> words) {
        reason = reason == null ? null : words.apply(reason);
    }

    UUID getVisitId() {
        return visitId;
    }

    /** As whoever may see the visit reads it. */
    VisitView.Move view(UnaryOperator<String> shown) {
        return new VisitView.Move(
                day,
                new Slot(day, startMinute).time(),
                toDay,
                new Slot(toDay, toStartMinute).time(),
                reason == null ? null : shown.apply(reason),
                movedAt,
                movedByName);
    }
}
