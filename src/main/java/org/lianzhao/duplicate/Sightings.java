package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.lianzhao.company.FirmsHeld;
import org.lianzhao.company.FirmsToldApart;
import org.lianzhao.company.LookalikeFound;

/** Fills the queue with what is noticed when firms are entered and files are imported, in the transaction that does so. */
@ApplicationScoped
class Sightings {
    private final CaseWriter cases;

    Sightings(CaseWriter cases) {
        this.cases = cases;
    }

    void note(@Observes LookalikeFound found) {
        cases.write(found.like().stream()
                .map(like -> NewCase.of(found.company(), like, CaseOrigin.CREATE))
                .toList());
    }

    void note(@Observes FirmsToldApart apart) {
        cases.write(apart.firms().stream()
                .flatMap(found -> found.like().stream().map(like -> NewCase.toldApart(found.company(), like)))
                .toList());
    }

    void note(@Observes FirmsHeld held) {
        cases.write(held.firms().stream()
                .map(row -> NewCase.of(held.batch(), row))
                .flatMap(Optional::stream)
                .toList());
    }
}
