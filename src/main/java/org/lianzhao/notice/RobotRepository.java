package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianzhao.shared.problem.Missing;

/** Questions about robots, and how they fare; a zone has some dozens. */
@ApplicationScoped
class RobotRepository {
    /** 企业微信 takes 20 messages a minute from one robot, 钉钉 as many; some are left for trying it out. */
    private static final int MOST_A_MINUTE = 18;

    private static final int SHOWN = 20;

    private final EntityManager database;

    RobotRepository(EntityManager database) {
        this.database = database;
    }

    void add(Robot robot) {
        database.persist(robot);
    }

    void flush() {
        database.flush();
    }

    Robot get(UUID id) {
        Robot robot = database.find(Robot.class, id);
        if (robot == null) {
            throw new Missing("robot", id);
        }
        return robot;
    }

    List<Robot> all() {
        return database.createQuery("from Robot r order by r.active desc, r.name, r.id", Robot.class)
                .getResultList();
    }

    /** The latest attempts to reach it. */
    List<Delivery> deliveries(UUID robot) {
        return database.createQuery(
                        "from Delivery d where d.targetId = :robot order by d.at desc, d.id desc", Delivery.class)
                .setParameter("robot", robot)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Whether it would take another message now. */
    boolean hasRoom(UUID robot, Instant now) {
        return database.createQuery(
                                "select count(*) from Delivery d where d.targetId = :robot and d.at > :since",
                                Long.class)
                        .setParameter("robot", robot)
                        .setParameter("since", now.minus(Duration.ofMinutes(1)))
                        .getSingleResult()
                < MOST_A_MINUTE;
    }

    /** Notes how an attempt ended; one that got through wakes a robot that rested. */
    void noted(UUID robot, Sent sent, Instant now) {
        if (sent.isSent()) {
            database.createQuery("update Robot r set r.failures = 0, r.restingSince = null where r.id = :robot")
                    .setParameter("robot", robot)
                    .executeUpdate();
            return;
        }
        database.createQuery("update Robot r set r.failures = r.failures + 1 where r.id = :robot")
                .setParameter("robot", robot)
                .executeUpdate();
        database.createQuery("update Robot r set r.restingSince = :now where r.id = :robot"
                        + " and r.restingSince is null and r.failures >= :most")
                .setParameter("now", now)
                .setParameter("robot", robot)
                .setParameter("most", Robot.MOST_FAILURES)
                .executeUpdate();
    }
}
