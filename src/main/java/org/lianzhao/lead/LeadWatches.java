package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Acting;

/**
 * Leads that people want to hear of (关注); a matter of taste, nothing for the audit. Whether somebody may still see what he
 * watches is asked whenever it matters.
 */
@ApplicationScoped
public class LeadWatches {
    private final EntityManager database;
    private final LeadRepository leads;
    private final Acting acting;
    private final Clock clock;

    LeadWatches(EntityManager database, LeadRepository leads, Acting acting, Clock clock) {
        this.database = database;
        this.leads = leads;
        this.acting = acting;
        this.clock = clock;
    }

    /** Whether the caller watches a lead. */
    record Watch(boolean watched) {}

    @Transactional
    Watch of(UUID lead) {
        leads.visible(lead);
        return new Watch(
                !database.createNativeQuery("select 1 from lead_watch where lead_id = :lead and user_id = :user")
                        .setParameter("lead", lead)
                        .setParameter("user", acting.person().id())
                        .getResultList()
                        .isEmpty());
    }

    @Transactional
    Watch begin(UUID lead) {
        leads.visible(lead);
        database.createNativeQuery("""
                        insert into lead_watch (lead_id, user_id, since) values (:lead, :user, :now)
                        on duplicate key update since = since
                        """)
                .setParameter("lead", lead)
                .setParameter("user", acting.person().id())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return new Watch(true);
    }

    @Transactional
    Watch end(UUID lead) {
        leads.visible(lead);
        database.createNativeQuery("delete from lead_watch where lead_id = :lead and user_id = :user")
                .setParameter("lead", lead)
                .setParameter("user", acting.person().id())
                .executeUpdate();
        return new Watch(false);
    }

    /** What somebody watches, whether he may see it or not. */
    @Transactional
    Set<UUID> watchedBy(UUID user) {
        List<?> rows = database.createNativeQuery("select lead_id from lead_watch where user_id = :user")
                .setParameter("user", user)
                .getResultList();
        return rows.stream().map(Cells::id).collect(Collectors.toSet());
    }

    /** Who watches these leads, by lead; whether they may still see them, whoever tells them asks. */
    @Transactional
    public Map<UUID, Set<UUID>> watchersOf(Collection<UUID> watched) {
        if (watched.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("select lead_id, user_id from lead_watch where lead_id in (:leads)")
                .setParameter("leads", watched)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> Cells.id(row[0]), Collectors.mapping(row -> Cells.id(row[1]), Collectors.toSet())));
    }
}
