package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How far readers and robots have been told, and what has come since. Notices are told in the order of their keys, which is
 * not the order in which they are committed: the latest are left for the next look, so that none that is committed behind a
 * later one is passed over.
 */
@ApplicationScoped
class Spans {
    private static final int BITS_BELOW_TIME = 16;
    private static final long ALL_BELOW_TIME = 0xFFFF;

    private final EntityManager database;
    private final Duration settling;
    private final Clock clock;

    Spans(
            EntityManager database,
            @ConfigProperty(name = "lianzhao.notice-work.settling") Duration settling,
            Clock clock) {
        this.database = database;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * How far one of them has been told.
     *
     * @param newest the latest notice that it has not been told of; null where there is none
     * @param digestOn the day of its last digest; null where there was none
     */
    record Told(
            UUID target,
            UUID upTo,
            @Nullable UUID newest,
            @Nullable LocalDate digestOn) {}

    /** Of these readers, by key. */
    Map<UUID, Told> ofReaders(Collection<UUID> users) {
        return told("notice_reader", "user_id", "user_id", users);
    }

    /** Of these robots, by key. */
    Map<UUID, Told> ofRobots(Collection<UUID> robots) {
        return told("notice_robot", "id", "task_force_id", robots);
    }

    private Map<UUID, Told> told(String table, String key, String receiver, Collection<UUID> targets) {
        if (targets.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("select t." + key + ", t.told_upto, t.digest_on,"
                        + " (select max(n.id) from notice n where n.receiver_id = t." + receiver
                        + " and n.id > t.told_upto and n.id <= :settled) from " + table + " t where t." + key
                        + " in (:targets)")
                .setParameter("targets", targets)
                .setParameter("settled", lastBefore(clock.instant().minus(settling)))
                .getResultList();
        return rows.stream()
                .map(row -> told((Object[]) row))
                .collect(Collectors.toMap(Told::target, Function.identity()));
    }

    /** Behind every key that was made up to this moment, before every later one: keys begin with their millisecond. */
    private static UUID lastBefore(Instant moment) {
        return new UUID(moment.toEpochMilli() << BITS_BELOW_TIME | ALL_BELOW_TIME, -1);
    }

    private static Told told(Object[] row) {
        return new Told(
                ReaderRepository.id(row[0]),
                ReaderRepository.id(row[1]),
                row[3] == null ? null : ReaderRepository.id(row[3]),
                row[2] instanceof Date date ? date.toLocalDate() : (LocalDate) row[2]);
    }

    /** It is told up to here now, on this day of its last digest. */
    void advance(Channel channel, Told told, UUID upTo, LocalDate digestOn) {
        String table = channel == Channel.MAIL ? "notice_reader" : "notice_robot";
        String key = channel == Channel.MAIL ? "user_id" : "id";
        database.createNativeQuery(
                        "update " + table + " set told_upto = :upTo, digest_on = :day where " + key + " = :target")
                .setParameter("upTo", upTo)
                .setParameter("day", digestOn)
                .setParameter("target", told.target())
                .executeUpdate();
    }
}
