package org.lianzhao.visit;

import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which visits a list is to show. */
class VisitFilter {
    /** Whose they are; all that the caller may see where absent. */
    @RestQuery
    @Nullable
    Whose whose;

    /** With {@code forces}: of this one of his task forces only. */
    @RestQuery
    @Nullable
    UUID taskForce;

    /** Those whose day is over, or those of today and later; both where absent. */
    @RestQuery
    @Nullable
    Boolean overdue;

    /** Those that were held or cancelled, the latest first; else those that are planned, the first one first. */
    @RestQuery
    boolean settled;

    /** Of this lead. */
    @RestQuery
    @Nullable
    UUID lead;

    /** With this firm, on a lead or not. */
    @RestQuery
    @Nullable
    UUID company;

    /** The task forces that are asked for, of those of the caller. */
    Set<UUID> forces(Set<UUID> own) {
        if (taskForce == null) {
            return own;
        }
        return own.contains(taskForce) ? Set.of(taskForce) : Set.of();
    }

    /** Whose visits somebody asks for. */
    enum Whose {
        /** The caller leads them, goes along or planned them. */
        mine,
        /** They are his task forces'. */
        forces
    }
}
