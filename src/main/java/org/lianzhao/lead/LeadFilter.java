package org.lianzhao.lead;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reader of leads looks for; absent means any. */
class LeadFilter {
    @RestQuery
    @Size(max = 20)
    @Nullable
    String stage;

    /** A state; every one but 作废 where absent. */
    @RestQuery
    @Nullable
    LeadState state;

    /** A person's key, or {@code me}. */
    @RestQuery
    @Size(max = 36)
    @Nullable
    String owner;

    @RestQuery
    @Nullable
    UUID taskForce;

    @RestQuery
    @Nullable
    UUID company;

    @RestQuery
    @Size(max = 20)
    @Nullable
    String chain;

    @RestQuery
    @Size(max = 20)
    @Nullable
    String segment;

    /** A part of the title or of the investor's name. */
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    /** {@code true}: whose next step is overdue. */
    @RestQuery
    @Nullable
    Boolean overdue;

    /** {@code created} (the latest first, as where absent) or {@code next}: by the day of the next step. */
    @RestQuery
    @Pattern(regexp = "created|next")
    @Nullable
    String sort;
}
