package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Role;
import org.lianzhao.shared.id.Ids;

/** Questions about those who are told of things. */
@ApplicationScoped
class ReaderRepository {
    private final EntityManager database;
    private final ZoneHours hours;

    ReaderRepository(EntityManager database, ZoneHours hours) {
        this.database = database;
        this.hours = hours;
    }

    /** Notes in which roles somebody came; whoever comes for the first time has the zone's quiet hours and no e-mail. */
    void saw(UUID user, String roles, Instant now) {
        SendingHours zone = hours.now();
        database.createNativeQuery("""
                        insert into notice_reader
                          (user_id, version, roles, seen_at, mail, quiet_from, quiet_to, told_upto)
                        values (:user, 0, :roles, :now, 'OFF', :from, :to, :told)
                        on duplicate key update roles = values(roles), seen_at = values(seen_at)
                        """)
                .setParameter("user", user)
                .setParameter("roles", roles)
                .setParameter("now", now)
                .setParameter("from", zone.quietFrom().toString())
                .setParameter("to", zone.quietTo().toString())
                .setParameter("told", Ids.next())
                .executeUpdate();
    }

    Reader get(UUID user) {
        return database.find(Reader.class, user);
    }

    List<Reader> among(Collection<UUID> users) {
        return users.isEmpty()
                ? List.of()
                : database.createQuery("from Reader r where r.userId in :users", Reader.class)
                        .setParameter("users", users)
                        .getResultList();
    }

    void flush() {
        database.flush();
    }

    /** Those who get e-mail, as far as they came after this moment. */
    List<Reader> withMail(Instant seenAfter) {
        return database.createQuery(
                        "from Reader r where r.mail <> :off and r.seenAt > :seen order by r.userId", Reader.class)
                .setParameter("off", MailMode.OFF)
                .setParameter("seen", seenAfter)
                .getResultList();
    }

    /** What was made before now is told already: he knows it from the program. */
    void tellFromNow(UUID user) {
        database.createNativeQuery("update notice_reader set told_upto = :now where user_id = :user")
                .setParameter("now", Ids.next())
                .setParameter("user", user)
                .executeUpdate();
    }

    /** The heads of these task forces who are at work and have been here. */
    Map<UUID, Set<UUID>> heads(Collection<UUID> forces) {
        if (forces.isEmpty()) {
            return Map.of();
        }
        List<?> rows =
                database.createNativeQuery("""
                        select m.task_force_id, m.user_id from task_force_member m
                          join app_user u on u.id = m.user_id and u.active = true
                          join notice_reader r on r.user_id = m.user_id and find_in_set('head', r.roles) > 0
                        where m.task_force_id in (:forces)
                        """).setParameter("forces", forces).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> id(row[0]), Collectors.mapping(row -> id(row[1]), Collectors.toSet())));
    }

    /** Those who came last in this role, as far as they are at work. */
    Set<UUID> inRole(Role role) {
        List<?> rows = database.createNativeQuery("""
                        select r.user_id, u.active from notice_reader r
                          join app_user u on u.id = r.user_id and u.active = true
                        where find_in_set(:role, r.roles) > 0
                        """)
                .setParameter("role", role.code())
                .getResultList();
        return rows.stream().map(row -> id(((Object[]) row)[0])).collect(Collectors.toSet());
    }

    /** Which of these task forces have a robot in their group. */
    Set<UUID> withRobot(Collection<UUID> forces) {
        return forces.isEmpty()
                ? Set.of()
                : new HashSet<>(database.createQuery(
                                "select r.taskForceId from Robot r where r.active = true and r.taskForceId in :forces",
                                UUID.class)
                        .setParameter("forces", forces)
                        .getResultList());
    }

    /** A key in a row of plain SQL. */
    static UUID id(Object cell) {
        if (cell instanceof UUID id) {
            return id;
        }
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) cell);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
