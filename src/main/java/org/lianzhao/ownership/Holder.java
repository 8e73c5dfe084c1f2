package org.lianzhao.ownership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is on a lead.
 *
 * @param taskForce null for somebody who is in none
 */
record Holder(UUID person, @Nullable UUID taskForce) {

    /** Whether the two are on one side: of one task force, or the same person where there is none. */
    boolean isWith(Holder other) {
        return (taskForce == null || other.taskForce == null)
                ? person.equals(other.person)
                : taskForce.equals(other.taskForce);
    }
}
