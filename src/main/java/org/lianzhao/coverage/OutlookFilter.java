package org.lianzhao.coverage;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is supposed of a segment, beside what holds. */
class OutlookFilter {
    /** So many more firms of the zone in production; one where nothing is supposed. */
    @RestQuery
    @Min(0)
    @Max(50)
    @Nullable
    Integer producing;

    /** Another local demand. */
    @RestQuery
    @DecimalMin("0")
    @DecimalMax("3")
    @Nullable
    BigDecimal demand;

    /** Another feasibility. */
    @RestQuery
    @DecimalMin("0")
    @DecimalMax("1")
    @Nullable
    BigDecimal feasibility;

    Supposition supposed() {
        boolean other = demand != null || feasibility != null;
        return new Supposition(producing == null ? (other ? 0 : 1) : producing, demand, feasibility);
    }

    /**
     * What is supposed.
     *
     * @param producing more firms in production
     * @param demand null where it stays
     * @param feasibility null where it stays
     */
    record Supposition(
            int producing,
            @Nullable BigDecimal demand,
            @Nullable BigDecimal feasibility) {}
}
