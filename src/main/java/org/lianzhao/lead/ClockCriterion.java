package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;

/** Asks leads for clocks: of one kind or any, by their light. */
final class ClockCriterion {
    private ClockCriterion() {}

    /** At least one of the two is asked for. */
    static LeadCriterion of(@Nullable ClockKind kind, @Nullable Light light, LocalDate today) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (light != null) {
            values.put("today", today);
        }
        String condition;
        if (kind == null) {
            condition = lit("l", light);
        } else {
            values.put("clock", kind.name());
            condition = "exists (select 1 from lead_clock c where c.lead_id = l.id and c.kind = :clock"
                    + (light == null ? "" : " and " + lit("c", light)) + ")";
        }
        return new LeadCriterion(condition, values, lead -> {
            Light shown = lead.light(kind, today);
            return shown != null && (light == null || shown == light);
        });
    }

    private static String lit(String table, @Nullable Light light) {
        String due = table + ".due_on";
        if (light == null) {
            return due + " is not null";
        }
        return switch (light) {
            case RED -> due + " < :today";
            case YELLOW -> due + " >= :today and " + table + ".yellow_on <= :today";
            case GREEN -> table + ".yellow_on > :today";
        };
    }
}
