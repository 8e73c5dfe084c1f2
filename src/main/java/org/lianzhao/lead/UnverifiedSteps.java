package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;
import org.lianzhao.account.Role;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Steps that count once they are verified and wait for the caller to do that: he sees the lead, may verify and did not claim them. */
@ApplicationScoped
public class UnverifiedSteps {
    private static final Set<String> COUNTED = Stream.of(LeadStage.values())
            .filter(LeadStage::countsWhenVerified)
            .map(LeadStage::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final String STEP = """
            (select e.id, l.id as lead_id, l.title, l.company_name, e.stage, e.occurred_on, e.recorded_by_name
            from stage_entry e join leads l on l.id = e.lead_id
            where e.verified_on is null and e.stage in (:stages) and e.state = 'ACTIVE' and e.backward = false
                and (e.recorded_by_id is null or e.recorded_by_id <> :verifier) and l.state in ('ACTIVE', 'PAUSED') and
            """;

    private final EntityManager database;
    private final Acting acting;

    UnverifiedSteps(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /** The latest of them, in one statement. */
    @Transactional
    public List<UnverifiedStep> waiting(int most) {
        return before(null, most);
    }

    /** All of them page by page, the latest first. */
    @Transactional
    Page<UnverifiedStep> page(@Nullable String cursor, Limit limit) {
        List<UnverifiedStep> found = before(Cursor.id(cursor), limit.plusOne());
        return Page.of(found, limit, step -> step.id().toString());
    }

    private List<UnverifiedStep> before(@Nullable UUID step, int most) {
        Actor actor = acting.person();
        boolean office = actor.roles().contains(Role.OFFICE);
        if (!actor.may(Right.ASSIGN_LEADS) || (!office && actor.taskForces().isEmpty())) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>(Map.of("stages", COUNTED, "verifier", actor.id()));
        if (!office) {
            values.put("own", actor.taskForces());
        }
        if (step != null) {
            values.put("step", step);
        }
        String asked = (office ? "" : " and l.task_force_id in (:own)") + (step == null ? "" : " and e.id < :step");
        List<String> parts = new ArrayList<>();
        for (LeadScope.Arm arm : LeadScope.of(actor).arms()) {
            values.putAll(arm.values());
            parts.add(STEP + arm.condition() + asked + latest(most) + ")");
        }
        return rows("select e.* from (" + String.join(" union all ", parts) + ") e" + latest(most), values);
    }

    private static String latest(int most) {
        return " order by e.id desc limit " + most;
    }

    private List<UnverifiedStep> rows(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> step((Object[]) row)).toList();
    }

    private static UnverifiedStep step(Object[] row) {
        return new UnverifiedStep(
                Cells.id(row[0]),
                Cells.id(row[1]),
                (String) row[2],
                (String) row[3],
                LeadStage.valueOf((String) row[4]),
                Cells.day(row[5]),
                (String) row[6]);
    }
}
