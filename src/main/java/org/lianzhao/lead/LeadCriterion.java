package org.lianzhao.lead;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked of leads: a test of a held lead for the board, and, where an index of the database leads to what fits,
 * a condition on {@code leads l} that must say the same.
 *
 * @param condition null where only the leads in memory are asked: the database would look through all of them
 * @param values the parameters of the condition
 * @param keys under one of which every lead lies that fits, see {@link HeldLeads}; null where they may lie anywhere
 */
record LeadCriterion(
        @Nullable String condition,
        Map<String, Object> values,
        Predicate<LeadHistory> test,
        @Nullable Set<?> keys) {

    static LeadCriterion of(String condition, Predicate<LeadHistory> test) {
        return new LeadCriterion(condition, Map.of(), test, null);
    }

    static LeadCriterion of(String condition, String name, Object value, Predicate<LeadHistory> test) {
        return new LeadCriterion(condition, Map.of(name, value), test, null);
    }

    /** The same, where all that fits lies under this key of held leads. */
    LeadCriterion under(Object key) {
        return underAny(Set.of(key));
    }

    /** The same, where all that fits lies under one of these keys. */
    LeadCriterion underAny(Set<?> any) {
        return new LeadCriterion(condition, values, test, any);
    }

    static LeadCriterion inMemory(Predicate<LeadHistory> test) {
        return new LeadCriterion(null, Map.of(), test, null);
    }

    /** Whether a lead fits everything that is asked. */
    static Predicate<LeadHistory> all(List<LeadCriterion> criteria) {
        return criteria.stream().map(LeadCriterion::test).reduce(lead -> true, Predicate::and);
    }
}
