package org.lianzhao.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.problem.TooOften;

/** Sends a line to a robot at once, so that whoever enters it sees whether it works; holds no connection meanwhile. */
@ApplicationScoped
class RobotTrial {
    private final RobotRepository robots;
    private final RobotPost post;
    private final EntityManager database;
    private final Sentences sentences;
    private final Clock clock;

    RobotTrial(RobotRepository robots, RobotPost post, EntityManager database, Sentences sentences, Clock clock) {
        this.robots = robots;
        this.post = post;
        this.database = database;
        this.sentences = sentences;
        this.clock = clock;
    }

    DeliveryView send(UUID id) {
        Robot robot = QuarkusTransaction.requiringNew().call(() -> ready(id));
        Sent sent = post.send(
                robot, new MessageText(sentences.say("notice.trial"), List.of(sentences.say("notice.trial-hint"))));
        return QuarkusTransaction.requiringNew().call(() -> noted(id, sent));
    }

    private Robot ready(UUID id) {
        Robot robot = robots.get(id);
        if (!robots.hasRoom(id, clock.instant())) {
            throw new TooOften("robot-busy", Duration.ofMinutes(1), robot.getName());
        }
        return robot;
    }

    private DeliveryView noted(UUID id, Sent sent) {
        Delivery delivery = new Delivery(Channel.ROBOT, id, null, sent, clock.instant());
        database.persist(delivery);
        robots.noted(id, sent, clock.instant());
        return delivery.view();
    }
}
