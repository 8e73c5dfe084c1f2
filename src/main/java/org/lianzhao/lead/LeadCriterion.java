package org.lianzhao.lead;

import java.util.Map;
import java.util.function.Predicate;

/**
 * One thing that is asked of leads, in the two forms that must say the same: a condition on {@code leads l} for lists, a
 * test of a held lead for the board.
 *
 * @param values the parameters of the condition
 */
record LeadCriterion(String condition, Map<String, Object> values, Predicate<LeadHistory> test) {

    static LeadCriterion of(String condition, Predicate<LeadHistory> test) {
        return new LeadCriterion(condition, Map.of(), test);
    }

    static LeadCriterion of(String condition, String name, Object value, Predicate<LeadHistory> test) {
        return new LeadCriterion(condition, Map.of(name, value), test);
    }
}
