package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.lianzhao.ownership.HandedOver;

/** Whoever takes over from somebody who leaves goes where he was to go: with firms, and on the leads that were handed over. */
@ApplicationScoped
class HandedOverVisits {
    private final VisitRepository visits;

    HandedOverVisits(VisitRepository visits) {
        this.visits = visits;
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes HandedOver handed) {
        UUID heir = handed.subject().id();
        visits.plannedWith(handed.from(), handed.leadIds())
                .forEach(visit -> visit.people().replace(handed.from(), heir));
    }
}
