package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.problem.TooOften;

/** How many exports one instance runs at once, in all and for one person: each holds a thread until it is downloaded. */
@ApplicationScoped
class ExportTurns {
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final int most;
    private final int mostOfOne;
    private final Map<UUID, Integer> running = new HashMap<>();

    ExportTurns(
            @ConfigProperty(name = "lianzhao.exports.at-once") int most,
            @ConfigProperty(name = "lianzhao.exports.at-once-per-person") int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Refuses where there is no room for another one. @throws TooOften saying why */
    synchronized void expectRoom(UUID person) {
        if (running.getOrDefault(person, 0) >= mostOfOne) {
            throw new TooOften("exports-of-one", AGAIN, mostOfOne);
        }
        if (running.values().stream().mapToInt(Integer::intValue).sum() >= most) {
            throw new TooOften("exports-busy", AGAIN, most);
        }
    }

    /** Takes a turn; it ends when it is closed. @throws TooOften where there is no room */
    synchronized Turn take(UUID person) {
        expectRoom(person);
        running.merge(person, 1, Integer::sum);
        return new Turn(person);
    }

    private synchronized void end(UUID person) {
        running.computeIfPresent(person, (who, count) -> count > 1 ? count - 1 : null);
    }

    /** One running export. */
    final class Turn implements AutoCloseable {
        private final UUID person;
        private final AtomicBoolean over = new AtomicBoolean();

        private Turn(UUID person) {
            this.person = person;
        }

        /** Once or several times. */
        @Override
        public void close() {
            if (over.compareAndSet(false, true)) {
                end(person);
            }
        }
    }
}
