package org.lianzhao.duplicate;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which cases the reader wants; without a state those that wait for a decision. */
class CaseFilter {
    @RestQuery
    @Nullable
    CaseState state;

    @RestQuery
    @Nullable
    CaseOrigin origin;

    /** A firm that is one of the two. */
    @RestQuery
    @Nullable
    UUID company;

    CaseState state() {
        return state == null ? CaseState.OPEN : state;
    }
}
