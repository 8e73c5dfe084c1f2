package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.ownership.GoesAlong;
import org.lianzhao.ownership.HandedOver;
import org.lianzhao.ownership.Leaver;

/**
 * Whoever takes over from somebody who leaves goes where he was to go: with firms, and on the leads that were handed over. Each
 * visit that changes hands is told of by itself, as each task is.
 */
@ApplicationScoped
class HandedOverVisits implements GoesAlong {
    private final VisitRepository visits;
    private final VisitSubjects subjects;
    private final Event<VisitChanged> changes;

    HandedOverVisits(VisitRepository visits, VisitSubjects subjects, Event<VisitChanged> changes) {
        this.visits = visits;
        this.subjects = subjects;
        this.changes = changes;
    }

    @Override
    public What what() {
        return What.VISITS;
    }

    @Override
    public int count(Leaver leaver) {
        return visits.countPlannedWith(leaver);
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes HandedOver handed) {
        UUID heir = handed.subject().id();
        Collection<Visit> gone = visits.plannedWith(handed.leaver());
        Map<UUID, VisitSubject> about = subjects.of(gone);
        for (Visit visit : gone) {
            visit.people().replace(handed.from(), heir);
            VisitSubject subject = about.get(visit.getId());
            if (subject != null) {
                changes.fire(new VisitChanged(
                        "visit-handed-over", subject.subject(), subject.hidden(), Map.of(), fields(visit, handed)));
            }
        }
    }

    private static Map<String, @Nullable Object> fields(Visit visit, HandedOver handed) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("visit", visit.getId());
        fields.put("handedFrom", handed.fromName());
        fields.put("handedFromId", handed.from());
        fields.put("handedTo", handed.subject().name());
        fields.put("handedToId", handed.subject().id());
        fields.put("batch", handed.batch());
        return fields;
    }
}
