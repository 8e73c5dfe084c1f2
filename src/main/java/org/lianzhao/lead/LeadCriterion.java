package org.lianzhao.lead;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked of leads: a test of a held lead for the board, and, where an index of the database leads to what fits,
 * a condition on {@code leads l} that must say the same.
 *
 * @param condition null where only the leads in memory are asked: the database would look through all of them
 * @param values the parameters of the condition
 * @param holder the person or the task force whose every lead is that fits; null where they may be anybody's
 */
record LeadCriterion(
        @Nullable String condition,
        Map<String, Object> values,
        Predicate<LeadHistory> test,
        @Nullable UUID holder) {

    static LeadCriterion of(String condition, Predicate<LeadHistory> test) {
        return new LeadCriterion(condition, Map.of(), test, null);
    }

    static LeadCriterion of(String condition, String name, Object value, Predicate<LeadHistory> test) {
        return new LeadCriterion(condition, Map.of(name, value), test, null);
    }

    /** The same, where all that fits is this person's or task force's. */
    LeadCriterion heldBy(UUID person) {
        return new LeadCriterion(condition, values, test, person);
    }

    static LeadCriterion inMemory(Predicate<LeadHistory> test) {
        return new LeadCriterion(null, Map.of(), test, null);
    }

    /** Whether a lead fits everything that is asked. */
    static Predicate<LeadHistory> all(List<LeadCriterion> criteria) {
        return criteria.stream().map(LeadCriterion::test).reduce(lead -> true, Predicate::and);
    }
}
