package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.shared.time.ZoneTime;

/** Hands out messages that are due, each to one sender, and notes what became of them. */
@ApplicationScoped
class MessageClaims {
    private static final Duration PACE = Duration.ofSeconds(20);

    private final EntityManager database;
    private final RobotRepository robots;
    private final ReaderRepository readers;
    private final ZoneHours hours;
    private final WorkingCalendar calendar;

    MessageClaims(
            EntityManager database,
            RobotRepository robots,
            ReaderRepository readers,
            ZoneHours hours,
            WorkingCalendar calendar) {
        this.database = database;
        this.robots = robots;
        this.readers = readers;
        this.hours = hours;
        this.calendar = calendar;
    }

    /** One that was due; nothing is claimed where it had to wait or was given up. */
    record Due(Optional<Message> claimed) {}

    /** Claims the next one that is due; nothing where none is. */
    Optional<Due> next(Instant now) {
        List<?> ids = database.createNativeQuery("""
                        select id from notice_message where state in ('WAITING', 'SENDING') and next_try_at <= :now
                        order by next_try_at limit 1 for update skip locked
                        """).setParameter("now", now).getResultList();
        return ids.stream()
                .map(id -> claim(database.find(Message.class, ReaderRepository.id(id)), now))
                .findFirst();
    }

    private Due claim(Message message, Instant now) {
        if (message.getChannel() == Channel.ROBOT) {
            Robot robot = robots.get(message.getTargetId());
            if (!robot.isAtWork()) {
                message.end(Message.State.GIVEN_UP, now);
                return new Due(Optional.empty());
            }
            if (!robots.hasRoom(robot.getId(), now)) {
                message.await(now.plus(PACE));
                return new Due(Optional.empty());
            }
        }
        Instant open = open(message, now);
        if (open.isAfter(now)) {
            message.await(open);
            return new Due(Optional.empty());
        }
        message.claim(now);
        return new Due(Optional.of(message));
    }

    // planning keeps to the hours; what is late or tried again has to as well
    private Instant open(Message message, Instant now) {
        SendingHours zone = hours.now();
        @Nullable Reader reader = message.getChannel() == Channel.MAIL ? readers.get(message.getTargetId()) : null;
        SendingHours allowed = reader == null ? zone : zone.quietAs(reader);
        LocalDateTime here = LocalDateTime.ofInstant(now, ZoneTime.ZONE);
        LocalDateTime open = allowed.open(here, calendar.days());
        return open.equals(here) ? now : open.atZone(ZoneTime.ZONE).toInstant();
    }

    /** @param sent nothing where there was nothing to send */
    void noted(Message claimed, Optional<Sent> sent, Instant now) {
        // plain SQL: the dialect's "for update of" is MySQL's alone
        database.createNativeQuery("select 1 from notice_message where id = :id for update")
                .setParameter("id", claimed.getId())
                .getResultList();
        // somebody else has it by now where this took longer than a claim holds; then he says what becomes of it
        @Nullable Message message = database.find(Message.class, claimed.getId());
        if (message != null && message.isClaimedAs(claimed.getTries())) {
            message.noted(sent.orElse(null), now);
        }
        sent.ifPresent(one -> {
            database.persist(new Delivery(claimed.getChannel(), claimed.getTargetId(), claimed.getId(), one, now));
            if (claimed.getChannel() == Channel.ROBOT) {
                robots.noted(claimed.getTargetId(), one, now);
            }
        });
    }
}
