package org.lianzhao.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.notice.Message.Kind;
import org.lianzhao.notice.SendingHours.Turn;
import org.lianzhao.notice.Spans.Told;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.time.ZoneTime;

/**
 * Makes messages out of notices when their time has come, in whichever instance comes first: that a digest was made and how
 * far its receiver has been told is written under one lock in one transaction, so that there is one a day however many
 * instances run and whenever one of them dies.
 */
@ApplicationScoped
class NoticePlanning {
    static final String WORK = "notice-planning";

    /** Who has not come for so long may have left: what he would be told is no longer his. */
    private static final Duration GONE = Duration.ofDays(30);

    private final ReaderRepository readers;
    private final RobotRepository robots;
    private final Spans spans;
    private final WorkingCalendar calendar;
    private final NoticeSettings settings;
    private final WorkLock lock;
    private final EntityManager database;
    private final Clock clock;

    NoticePlanning(
            ReaderRepository readers,
            RobotRepository robots,
            Spans spans,
            WorkingCalendar calendar,
            NoticeSettings settings,
            WorkLock lock,
            EntityManager database,
            Clock clock) {
        this.readers = readers;
        this.robots = robots;
        this.spans = spans;
        this.calendar = calendar;
        this.settings = settings;
        this.lock = lock;
        this.database = database;
        this.clock = clock;
    }

    /** What is planned with: the same for all receivers. */
    private record Moment(Instant now, LocalDateTime here, WorkingDays days) {
        LocalDate today() {
            return here.toLocalDate();
        }
    }

    /** Plans what may be sent now, unless another instance is at it. */
    @Scheduled(every = "${lianzhao.notice-work.look}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void plan() {
        planAt(clock.instant());
    }

    /** The same as if it were that moment. */
    @Transactional
    void planAt(Instant now) {
        if (lock.holdIfFree(WORK).isPresent()) {
            Moment moment = new Moment(now, LocalDateTime.ofInstant(now, ZoneTime.ZONE), calendar.days());
            planRobots(moment);
            if (settings.mailHost().isPresent()) {
                planMail(moment);
            }
        }
    }

    private void planRobots(Moment moment) {
        List<UUID> working =
                robots.all().stream().filter(Robot::isAtWork).map(Robot::getId).toList();
        SendingHours hours = new SendingHours(settings.quietFrom(), settings.quietTo(), settings.digestAt());
        spans.ofRobots(working).values().forEach(told -> plan(Channel.ROBOT, told, hours, true, moment));
    }

    private void planMail(Moment moment) {
        Map<UUID, Reader> asking = readers.withMail(moment.now().minus(GONE)).stream()
                .collect(Collectors.toMap(Reader::getUserId, Function.identity()));
        spans.ofReaders(asking.keySet()).values().forEach(told -> {
            Reader reader = asking.get(told.target());
            if (reader != null) {
                SendingHours hours = new SendingHours(reader.getQuietFrom(), reader.getQuietTo(), settings.digestAt());
                plan(Channel.MAIL, told, hours, reader.getMail() == MailMode.EACH, moment);
            }
        });
    }

    private void plan(Channel channel, Told told, SendingHours hours, boolean each, Moment moment) {
        Turn turn = hours.turn(moment.here(), moment.days(), told.digestOn());
        UUID newest = told.newest();
        if (turn == Turn.DIGEST) {
            if (newest != null) {
                write(channel, told, newest, Kind.DIGEST, moment);
            }
            // a day without news had its digest, too: what comes later waits for the next one, or goes by itself
            spans.advance(channel, told, newest == null ? told.upTo() : newest, moment.today());
        } else if (turn == Turn.NEWS && each && newest != null) {
            write(channel, told, newest, Kind.NEWS, moment);
            spans.advance(channel, told, newest, moment.today());
        }
    }

    private void write(Channel channel, Told told, UUID newest, Kind kind, Moment moment) {
        String once = kind == Kind.DIGEST ? "digest:" + moment.today() : "news:" + newest;
        Message.Span news = new Message.Span(told.upTo(), newest);
        database.persist(new Message(channel, told.target(), kind, news, once, moment.now()));
    }
}
