package org.lianzhao.lead;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;

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

    /** A code of the dictionary {@code source-channel}. */
    @RestQuery
    @Size(max = 20)
    @Nullable
    String source;

    /** The firm that brought it. */
    @RestQuery
    @Nullable
    UUID sourceCompany;

    /** {@code me}: those that the caller watches. */
    @RestQuery
    @Pattern(regexp = "me")
    @Nullable
    String watched;

    /** A part of the title or of the investor's name. */
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    /** Leads on which a clock of this kind runs. */
    @RestQuery
    @Nullable
    ClockKind clock;

    /** How pressing the most pressing of its clocks is, or the one that {@code clock} asks for. */
    @RestQuery
    @Nullable
    Light light;

    /** {@code true}: on which the day of a clock has passed, the same as a red light. */
    @RestQuery
    @Nullable
    Boolean overdue;

    /**
     * {@code created} (the latest first, as where absent), {@code next}: by the day of the next step, or {@code due}: by the
     * day on which the first clock is due.
     */
    @RestQuery
    @Pattern(regexp = "created|next|due")
    @Nullable
    String sort;

    /** What is at work where no state was asked for. */
    void atWorkUnlessSaid() {
        if (state == null) {
            state = LeadState.ACTIVE;
        }
    }

    /** @param criteria what this filter comes to; whether it is all leads at work, and nothing narrows them down */
    boolean isAllAtWork(List<LeadCriterion> criteria) {
        return state == LeadState.ACTIVE && criteria.size() == 1;
    }
}
