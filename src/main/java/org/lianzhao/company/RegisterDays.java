package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.shared.time.ZoneTime;

/** Since when the register knows firms: facts are no fresher than that. */
@ApplicationScoped
public class RegisterDays {
    private final EntityManager database;

    RegisterDays(EntityManager database) {
        this.database = database;
    }

    /** The day on which each of these firms was entered. */
    @Transactional
    public Map<UUID, LocalDate> of(Collection<UUID> companies) {
        return companies.isEmpty()
                ? Map.of()
                : database.createQuery("select c.id, c.recordedAt from Company c where c.id in :ids", Object[].class)
                        .setParameter("ids", companies)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (UUID) row[0], row -> LocalDate.ofInstant((Instant) row[1], ZoneTime.ZONE)));
    }
}
