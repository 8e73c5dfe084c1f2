package org.lianzhao.company;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Rows of a feature that name firms without needing them, such as the question whether two firms are one. They go when a
 * firm goes; rows of every other table keep it. Asked of every bean of this type.
 */
public interface CompanyMention {
    /** The tables that have nothing but such rows. */
    default Set<String> tables() {
        return Set.of();
    }

    /** Tables of which only some rows need their firm, with the condition on those; the others go when a firm goes. */
    default Map<String, String> needing() {
        return Map.of();
    }

    /** Removes the rows that name one of these firms without needing it. */
    void forget(Collection<UUID> companies);
}
