package org.lianzhao.insight;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which figure of a firm that brings others is opened; all that it brought where nothing is asked. */
class BroughtFilter {
    /** What came of them. */
    @RestQuery
    @Nullable
    LeadOutcome outcome;

    /** {@code true}: those that are in the zone. */
    @RestQuery
    @Nullable
    Boolean resident;

    boolean holds(Brought one) {
        return (outcome == null || one.facts().outcome() == outcome)
                && (!Boolean.TRUE.equals(resident) || one.facts().isResident());
    }
}
