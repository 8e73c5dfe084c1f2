package org.lianzhao.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What others may ask about the signals of firms: those that count on a day. */
@ApplicationScoped
public class Signals {
    /** The kind that says that somebody has checked whether the firm may be admitted, and it may. */
    public static final String ADMISSION = SignalDictionary.ADMISSION_OK;

    private final EntityManager database;

    Signals(EntityManager database) {
        this.database = database;
    }

    /** The signals of these firms that have not expired on that day, the latest first. */
    @Transactional
    public List<FirmSignal> of(Collection<UUID> firms, LocalDate day) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery("""
                        from MovementSignal s where s.companyId in :firms and s.live = true and s.expiresOn >= :day
                        order by s.noticedOn desc, s.id desc
                        """, MovementSignal.class)
                        .setParameter("firms", firms)
                        .setParameter("day", day)
                        .getResultStream()
                        .map(MovementSignal::told)
                        .toList();
    }
}
