package org.lianzhao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.time.ZoneTime;

/** Questions to the audit, newest first. */
@ApplicationScoped
class AuditRepository {
    // a record that was confidential once is so for all of its entries: earlier and later ones tell the same business
    private static final String CONFIDENTIAL =
            "case when exists (select 1 from AuditEntry c where c.subjectId = e.subjectId and c.confidential = true)"
                    + " then true else false end";
    private static final String ROW = """
            select new org.lianzhao.audit.AuditRow(e.id, e.occurredAt, e.domain, e.event, e.actorId, e.actorName,
                e.subjectType, e.subjectId, e.subjectName, """ + CONFIDENTIAL + """
                , e.before, e.after, e.channel, e.address)
            from AuditEntry e where e.domain in :domains
            """;

    private final EntityManager database;

    AuditRepository(EntityManager database) {
        this.database = database;
    }

    /** Entries of these domains that fit the filter, from before entry {@code below} on. */
    List<AuditRow> page(Collection<ChangeDomain> domains, AuditFilter filter, @Nullable Long below, int rows) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder(ROW);
        add(query, values, " and e.domain = :domain", "domain", filter.domain);
        add(query, values, " and e.subjectType = :subjectType", "subjectType", filter.subjectType);
        add(query, values, " and e.subjectId = :subjectId", "subjectId", filter.subjectId);
        add(query, values, " and e.actorName = :actor", "actor", filter.actor);
        add(query, values, " and e.occurredAt >= :from", "from", startOf(filter.from));
        add(query, values, " and e.occurredAt < :to", "to", startOf(dayAfter(filter.to)));
        add(query, values, " and e.id < :below", "below", below);
        var select = database.createQuery(query.append(" order by e.id desc").toString(), AuditRow.class)
                .setParameter("domains", domains)
                .setMaxResults(rows);
        values.forEach(select::setParameter);
        return select.getResultList();
    }

    private static void add(
            StringBuilder query, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            query.append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Object startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneTime.ZONE).toInstant();
    }
}
