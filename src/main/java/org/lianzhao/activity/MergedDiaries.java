package org.lianzhao.activity;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.FollowingRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.lead.Leads;

/** Lets what happened with a firm follow it where two records turn out to be one. */
@Singleton
class MergedDiaries extends FollowingRows {
    private static final HeldColumn FIRM = new HeldColumn("follow_up", "company_id", false);
    private static final HeldColumn COMPANION = new HeldColumn("follow_up", "companion_id", false);

    private final EntityManager database;
    private final Leads leads;

    MergedDiaries(EntityManager database, FirmRows rows, Leads leads) {
        super(rows, FIRM, COMPANION);
        this.leads = leads;
        this.database = database;
    }

    @Override
    public Set<UUID> known(String column, Set<UUID> rows) {
        return rows.isEmpty() ? rows : seen("f.id in :rows", "rows", rows);
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        return Map.of(
                "activities",
                seen("f.companyId = :firm or f.companionId = :firm", "firm", firm)
                        .size());
    }

    // a firm came along on a lead that the caller may not see
    private Set<UUID> seen(String which, String name, Object value) {
        List<Object[]> rows = database.createQuery(
                        "select f.id, f.leadId from FollowUp f where " + which, Object[].class)
                .setParameter(name, value)
                .getResultList();
        Set<UUID> open = leads.seen(
                rows.stream().flatMap(row -> Stream.ofNullable((UUID) row[1])).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> row[1] == null || open.contains((UUID) row[1]))
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
    }
}
