package org.lianzhao.lead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question about leads as SQL: conditions that every arm of a scope shares, and their values. */
final class LeadQuery {
    private static final String COLUMNS =
            "l.id, l.version, l.title, l.company_name, l.company_id, l.stage, l.state, l.stage_since, l.segment_id,"
                    + " l.off_chain, l.total_investment, l.owner_id, l.task_force_id, l.confidential, l.next_step,"
                    + " l.next_on, l.received_on";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    void and(String condition) {
        conditions.add(condition);
    }

    void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** The rows of one page: one ordered query for each arm, each with its own limit. */
    String page(LeadScope scope, String order, int rows) {
        List<String> arms = new ArrayList<>();
        for (LeadScope.Arm arm : scope.arms()) {
            values.putAll(arm.values());
            arms.add("(select " + COLUMNS + " from leads l where " + arm.condition() + shared() + " order by "
                    + order.replace("?", "l.") + " limit " + rows + ")");
        }
        return "select * from (" + String.join(" union all ", arms) + ") l order by " + order.replace("?", "l.")
                + " limit " + rows;
    }

    /** How many leads stand in each stage, and their investment. */
    String countsByStage(LeadScope scope) {
        List<String> arms = new ArrayList<>();
        for (LeadScope.Arm arm : scope.arms()) {
            values.putAll(arm.values());
            arms.add("select l.stage, count(*) as number, sum(l.total_investment) as amount from leads l where "
                    + arm.condition() + shared() + " group by l.stage");
        }
        return "select c.stage, sum(c.number), sum(c.amount) from (" + String.join(" union all ", arms)
                + ") c group by c.stage";
    }

    /** The first rows of every stage, in one statement. */
    String board(LeadScope scope, List<LeadStage> stages, int rows) {
        List<String> columns = new ArrayList<>();
        for (LeadStage stage : stages) {
            for (LeadScope.Arm arm : scope.arms()) {
                values.putAll(arm.values());
                columns.add("(select " + COLUMNS + " from leads l where " + arm.condition() + shared()
                        + " and l.stage = '" + stage.name() + "' order by l.id desc limit " + rows + ")");
            }
        }
        return String.join(" union all ", columns);
    }

    /** The dated facts of all leads in the scope: steps, then amounts, each in the order of writing. */
    String facts(LeadScope scope) {
        List<String> parts = new ArrayList<>();
        for (LeadScope.Arm arm : scope.arms()) {
            values.putAll(arm.values());
            parts.add(
                    "select e.lead_id, e.stage, e.state, e.backward, e.occurred_on, e.verified_on, null as amount, e.id"
                            + " from leads l join stage_entry e on e.lead_id = l.id where " + arm.condition()
                            + shared());
            parts.add("select a.lead_id, null, null, false, a.occurred_on, null, a.amount, a.id"
                    + " from leads l join lead_amount a on a.lead_id = l.id and a.kind = 'TOTAL_INVESTMENT'"
                    + " and a.currency = 'CNY' where " + arm.condition() + shared());
        }
        return "select * from (" + String.join(" union all ", parts) + ") f order by f.lead_id, f.id";
    }

    private String shared() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
