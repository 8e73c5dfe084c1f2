package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.lianzhao.account.Acting;
import org.lianzhao.transfer.HeldRowSettled;

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

    void close(@Observes HeldRowSettled row) {
        cases.ofRow(row.batch(), row.row())
                .ifPresent(found -> found.say(
                        CaseState.valueOf(row.decision().name()), acting.actor().orElse(null), clock.instant()));
    }
}
