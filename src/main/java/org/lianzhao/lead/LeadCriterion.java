package org.lianzhao.lead;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked of leads, in the two forms that must say the same: a condition on {@code leads l} for lists, a
 * test of a held lead for the board.
 *
 * @param condition null where only the leads in memory can be asked: they are found by a search
 * @param values the parameters of the condition
 */
record LeadCriterion(@Nullable String condition, Map<String, Object> values, Predicate<LeadHistory> test) {

    static LeadCriterion of(String condition, Predicate<LeadHistory> test) {
        return new LeadCriterion(condition, Map.of(), test);
    }

    static LeadCriterion of(String condition, String name, Object value, Predicate<LeadHistory> test) {
        return new LeadCriterion(condition, Map.of(name, value), test);
    }

    static LeadCriterion inMemory(Predicate<LeadHistory> test) {
        return new LeadCriterion(null, Map.of(), test);
    }

    /** Whether a lead fits everything that is asked. */
    static Predicate<LeadHistory> all(List<LeadCriterion> criteria) {
        return criteria.stream().map(LeadCriterion::test).reduce(lead -> true, Predicate::and);
    }
}
