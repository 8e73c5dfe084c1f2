package org.lianzhao.task;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reader of tasks looks for. */
class TaskFilter {
    /**
     * {@code mine}: what the caller is to do, as where absent; {@code given}: what he gave to others; {@code force}: what his
     * task forces are to do, for heads, and for the office what all are to do.
     */
    @RestQuery
    @Pattern(regexp = "mine|given|force")
    @Nullable
    String of;

    /** What has become of them; those that are to be done where absent. */
    @RestQuery
    @Nullable
    TaskState state;

    String ofOrUsual() {
        return Objects.requireNonNullElse(of, "mine");
    }

    TaskState stateOrUsual() {
        return Objects.requireNonNullElse(state, TaskState.OPEN);
    }
}
