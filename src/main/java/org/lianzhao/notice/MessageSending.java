package org.lianzhao.notice;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.lianzhao.shared.problem.DomainProblem;

/**
 * Sends what is due, one after the other. Several instances may be at it at once: each message is claimed before it goes out,
 * and nothing is held while a robot takes its time. At least once, as {@link Message} tells.
 */
@ApplicationScoped
class MessageSending {
    private final MessageClaims claims;
    private final MessageMaking making;
    private final RobotPost robots;
    private final MailPost mail;
    private final Clock clock;

    MessageSending(MessageClaims claims, MessageMaking making, RobotPost robots, MailPost mail, Clock clock) {
        this.claims = claims;
        this.making = making;
        this.robots = robots;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sends until nothing is due. */
    @Scheduled(every = "${lianzhao.notice-work.send}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        boolean more = true;
        while (more) {
            more = next(clock.instant());
        }
    }

    /** The same as if it were that moment. */
    void runAt(Instant now) {
        boolean more = true;
        while (more) {
            more = next(now);
        }
    }

    /** Sends the next one; false where none is due. */
    private boolean next(Instant now) {
        Optional<MessageClaims.Due> due = QuarkusTransaction.requiringNew().call(() -> claims.next(now));
        due.flatMap(MessageClaims.Due::claimed).ifPresent(message -> {
            Optional<Sent> sent = sent(message);
            QuarkusTransaction.requiringNew().run(() -> claims.noted(message, sent, now));
        });
        return due.isPresent();
    }

    private Optional<Sent> sent(Message message) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> making.letter(message))
                    .map(this::send);
        } catch (DomainProblem unusable) { // the key that its address lies under is gone; somebody may bring it back
            return Optional.of(Sent.badly(Sent.Outcome.UNREACHABLE, unusable.code()));
        } catch (RuntimeException fault) { // of this message alone: the others go on, and this one is given up in time
            Log.errorf(fault, "Message %s could not be made or sent", message.getId());
            return Optional.of(Sent.badly(Sent.Outcome.FAULT, fault.getClass().getSimpleName()));
        }
    }

    private Sent send(Letter letter) {
        return letter.robot() == null
                ? mail.send(letter.address(), letter.text())
                : robots.send(letter.robot(), letter.text());
    }
}
