package org.lianzhao.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianzhao.account.Actor;

/**
 * That somebody may see a lead, as a condition in the plain SQL of others' lists: the same predicate that guards leads themselves.
 *
 * @param condition on {@code leads l}
 * @param values its parameters
 */
public record LeadSight(String condition, Map<String, Object> values) {

    /** What this person may see. */
    public static LeadSight of(Actor reader) {
        Map<String, Object> values = new LinkedHashMap<>();
        String condition = LeadScope.of(reader).arms().stream()
                .map(arm -> {
                    values.putAll(arm.values());
                    return "(" + arm.condition() + ")";
                })
                .collect(Collectors.joining(" or "));
        return new LeadSight("(" + condition + ")", values);
    }

    /** That he may see the lead whose key this column has. */
    public String on(String column) {
        return "exists (select 1 from leads l where l.id = " + column + " and " + condition + ")";
    }
}
