package org.lianzhao.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadArm;

/** A question about visits as SQL: one query for those with firms, and one for each part of the leads that the caller sees. */
final class VisitQuery {
    private static final String MINE = " and v.id in (select p.visit_id from visit_person p where p.user_id = :person)";

    private final VisitFilter filter;
    private final List<String> shared = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    VisitQuery(VisitFilter filter, UUID person, Set<UUID> forces, LocalDate today, @Nullable VisitPlace after) {
        this.filter = filter;
        values.put("settled", filter.settled);
        if (filter.whose == VisitFilter.Whose.mine) {
            shared.add(MINE);
            values.put("person", person);
        }
        if (filter.whose == VisitFilter.Whose.forces) {
            values.put("forces", forces);
        }
        if (filter.lead != null) {
            values.put("lead", filter.lead);
            shared.add(" and v.lead_id = :lead");
        }
        if (filter.company != null) {
            values.put("company", filter.company);
        }
        if (filter.overdue != null) {
            shared.add(filter.overdue ? " and v.day < :today" : " and v.day >= :today");
            values.put("today", today);
        }
        if (after != null) {
            shared.add(behind(filter.settled ? "<" : ">"));
            values.put("day", after.slot().day());
            values.put("minute", after.slot().minute());
            values.put("id", after.id());
        }
    }

    private static String behind(String than) {
        return " and (v.day " + than + " :day or (v.day = :day and (v.start_minute " + than
                + " :minute or (v.start_minute = :minute and v.id " + than + " :id))))";
    }

    /** Day, minute and key of each visit of a page. */
    String places(List<LeadArm> arms, int rows) {
        List<String> parts = new ArrayList<>();
        if (filter.lead == null) {
            parts.add(part("visit v where v.lead_id is null", "v", rows));
        }
        for (LeadArm arm : arms) {
            values.putAll(arm.values());
            parts.add(part("visit v join leads l on l.id = v.lead_id where " + arm.condition(), "l", rows));
        }
        return "select v.day, v.start_minute, v.id from (" + String.join(" union all ", parts) + ") v" + order(rows);
    }

    /** @param firm the table that says whose they are: that of the visit, or of its lead */
    private String part(String from, String firm, int rows) {
        String company = filter.company == null ? "" : " and " + firm + ".company_id = :company";
        String force = filter.whose == VisitFilter.Whose.forces ? " and " + firm + ".task_force_id in (:forces)" : "";
        return "(select v.day, v.start_minute, v.id from " + from + " and v.settled = :settled" + company + force
                + String.join("", shared) + order(rows) + ")";
    }

    private String order(int rows) {
        String way = filter.settled ? " desc" : "";
        return " order by v.day" + way + ", v.start_minute" + way + ", v.id" + way + " limit " + rows;
    }

    Map<String, Object> values() {
        return values;
    }
}
