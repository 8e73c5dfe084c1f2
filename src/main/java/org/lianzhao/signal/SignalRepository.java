package org.lianzhao.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.lianzhao.shared.problem.Missing;

/** Questions about the signals of firms. */
@ApplicationScoped
class SignalRepository {
    private final EntityManager database;

    SignalRepository(EntityManager database) {
        this.database = database;
    }

    void add(MovementSignal signal) {
        database.persist(signal);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** One of this firm that has not been removed. */
    MovementSignal of(UUID firm, UUID id) {
        MovementSignal signal = database.find(MovementSignal.class, id);
        if (signal == null || !signal.getCompanyId().equals(firm) || !signal.isLive()) {
            throw new Missing("signal", id);
        }
        return signal;
    }

    /** All of a firm, expired ones too, the latest first. */
    List<MovementSignal> of(UUID firm) {
        return database.createQuery("""
                        from MovementSignal s where s.companyId = :firm and s.live = true
                        order by s.noticedOn desc, s.id desc
                        """, MovementSignal.class)
                .setParameter("firm", firm)
                .setMaxResults(SignalDesk.MOST)
                .getResultList();
    }
}
