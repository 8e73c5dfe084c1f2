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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.RedClocks;
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
    private final ZoneHours hours;
    private final RedClocks red;
    private final WorkLock lock;
    private final EntityManager database;
    private final Clock clock;

    NoticePlanning(
            ReaderRepository readers,
            RobotRepository robots,
            Spans spans,
            WorkingCalendar calendar,
            NoticeSettings settings,
            ZoneHours hours,
            RedClocks red,
            WorkLock lock,
            EntityManager database,
            Clock clock) {
        this.readers = readers;
        this.robots = robots;
        this.spans = spans;
        this.calendar = calendar;
        this.settings = settings;
        this.hours = hours;
        this.red = red;
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
        Map<UUID, UUID> forces = robots.all().stream()
                .filter(Robot::isAtWork)
                .collect(Collectors.toMap(Robot::getId, Robot::getTaskForceId));
        SendingHours zone = hours.now();
        spans.ofRobots(forces.keySet()).values().forEach(told -> {
            UUID force = Objects.requireNonNull(forces.get(told.target()));
            plan(new Plan(Channel.ROBOT, told, true, () -> isRed(force, moment)), zone, moment);
        });
    }

    private boolean isRed(UUID force, Moment moment) {
        return !red.openTo(force, moment.today(), 1).isEmpty();
    }

    private void planMail(Moment moment) {
        Map<UUID, Reader> asking = readers.withMail(moment.now().minus(GONE)).stream()
                .collect(Collectors.toMap(Reader::getUserId, Function.identity()));
        SendingHours zone = hours.now();
        spans.ofReaders(asking.keySet()).values().forEach(told -> {
            Reader reader = asking.get(told.target());
            if (reader != null) {
                boolean each = reader.getMail() == MailMode.EACH;
                plan(new Plan(Channel.MAIL, told, each, () -> false), zone.quietAs(reader), moment);
            }
        });
    }

    /**
     * Who is to be told.
     *
     * @param each whether news go out by themselves, too
     * @param standing whether there is something to be told in a digest even where nothing is new
     */
    private record Plan(Channel channel, Told told, boolean each, BooleanSupplier standing) {}

    private void plan(Plan plan, SendingHours allowed, Moment moment) {
        Channel channel = plan.channel();
        Told told = plan.told();
        Turn turn = allowed.turn(moment.here(), moment.days(), told.digestOn());
        UUID newest = told.newest();
        if (turn == Turn.DIGEST) {
            if (newest != null || plan.standing().getAsBoolean()) {
                write(channel, told, newest == null ? told.upTo() : newest, Kind.DIGEST, moment);
            }
            // a day without news had its digest, too: what comes later waits for the next one, or goes by itself
            spans.advance(channel, told, newest == null ? told.upTo() : newest, moment.today());
        } else if (turn == Turn.NEWS && plan.each() && newest != null) {
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
