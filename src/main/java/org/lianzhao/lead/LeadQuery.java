package org.lianzhao.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A question about leads as SQL: conditions that every arm of a scope shares, and their values. */
final class LeadQuery {
    private static final String COLUMNS =
            "l.id, l.version, l.title, l.company_name, l.company_id, l.stage, l.state, l.stage_since, l.segment_id,"
                    + " l.off_chain, l.total_investment, l.owner_id, l.task_force_id, l.confidential, l.next_step,"
                    + " l.next_on, l.received_on, l.yellow_on, l.due_on, l.due_clock, l.source_channel, l.source_company_id";
    private static final String SHOWN = ", c.name, w.since";
    private static final String BESIDE = " left join company c on c.id = l.source_company_id"
            + " left join lead_watch w on w.lead_id = l.id and w.user_id = :reader";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    static LeadQuery of(List<LeadCriterion> criteria) {
        LeadQuery query = new LeadQuery();
        criteria.forEach(one -> {
            query.conditions.add(Objects.requireNonNull(one.condition()));
            query.values.putAll(one.values());
        });
        return query;
    }

    void and(String condition) {
        conditions.add(condition);
    }

    void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    void and(LeadScope.Arm arm) {
        conditions.add("(" + arm.condition() + ")");
        values.putAll(arm.values());
    }

    /** The rows of one page: one ordered query for each arm, each with its own limit. */
    String page(LeadScope scope, String order, int rows) {
        List<String> arms = new ArrayList<>();
        for (LeadScope.Arm arm : scope.arms()) {
            values.putAll(arm.values());
            arms.add("(select " + COLUMNS + " from leads l where " + arm.condition() + shared() + " order by "
                    + order.replace("?", "l.") + " limit " + rows + ")");
        }
        values.put("reader", scope.reader());
        return "select l.*" + SHOWN + " from (" + String.join(" union all ", arms) + ") l" + BESIDE + " order by "
                + order.replace("?", "l.") + " limit " + rows;
    }

    /** The rows that are asked for by key, as far as they are in the scope: a few, found by their key whatever the scope. */
    static LeadQuery byKey(LeadScope scope, Collection<UUID> ids) {
        LeadQuery query = new LeadQuery();
        query.and("l.id in (:ids)", "ids", ids);
        List<String> arms = new ArrayList<>();
        for (LeadScope.Arm arm : scope.arms()) {
            query.values.putAll(arm.values());
            arms.add("(" + arm.condition() + ")");
        }
        query.and("(" + String.join(" or ", arms) + ")");
        return query;
    }

    String rows(LeadScope scope) {
        values.put("reader", scope.reader());
        return "select " + COLUMNS + SHOWN + " from leads l" + BESIDE + " where " + String.join(" and ", conditions)
                + " order by l.id desc";
    }

    /** Title and investor of each row, and no more. */
    String names() {
        return "select l.id, l.title, l.company_name from leads l where " + String.join(" and ", conditions);
    }

    /** Title and confidentiality of each row. */
    String named() {
        return "select l.id, l.title, l.confidential from leads l where " + String.join(" and ", conditions);
    }

    private String shared() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
