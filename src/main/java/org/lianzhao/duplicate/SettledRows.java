package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.transfer.HeldRowSettled;
import org.lianzhao.transfer.ImportChanged;

/** Closes the case of a row that has got its outcome, here or on the import's own page. */
@ApplicationScoped
class SettledRows {
    private final CaseRepository cases;
    private final Acting acting;
    private final Clock clock;

    SettledRows(CaseRepository cases, Acting acting, Clock clock) {
        this.cases = cases;
        this.acting = acting;
        this.clock = clock;
    }

    /** Rows of an import that is taken back have no outcome any more: nothing is left to be asked of them. */
    void close(@Observes ImportChanged change) {
        if (change.isAskedBack()) {
            @Nullable Actor by = acting.actor().orElse(null);
            cases.openOf(change.subject().id()).forEach(found -> found.say(CaseState.MOOT, by, clock.instant()));
        }
    }

    void close(@Observes HeldRowSettled row) {
        cases.ofRow(row.batch(), row.row())
                .ifPresent(found -> found.say(
                        CaseState.valueOf(row.decision().name()), acting.actor().orElse(null), clock.instant()));
    }
}
