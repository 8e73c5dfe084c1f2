package org.lianzhao.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lianzhao.account.Actor;
import org.lianzhao.account.CameIn;
import org.lianzhao.account.Role;

/**
 * Notes in which roles people come, which only the identity provider knows: heads are reminded of their task force's
 * leads, and what is written to somebody tells nothing that he may not see. Written when it has changed, and a few
 * times a day.
 */
@ApplicationScoped
class ReaderMemory {
    private static final Duration FRESH = Duration.ofHours(6);

    private record Seen(String roles, Instant at) {}

    private final ReaderRepository readers;
    private final Clock clock;
    // spares writing, no more: every instance may have its own
    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    ReaderMemory(ReaderRepository readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    /** Whoever opens the program is known from then on, whether he ever looks at his notices or not. */
    void hear(@Observes CameIn came) {
        saw(came.person());
    }

    /** Somebody is here; noted whatever becomes of his call. */
    void saw(Actor actor) {
        Instant now = clock.instant();
        String roles = written(actor.roles());
        Seen last = seen.get(actor.id());
        if (last == null || !last.roles().equals(roles) || last.at().isBefore(now.minus(FRESH))) {
            QuarkusTransaction.requiringNew().run(() -> readers.saw(actor.id(), roles, now));
            seen.put(actor.id(), new Seen(roles, now));
        }
    }

    private static String written(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().collect(Collectors.joining(","));
    }
}
