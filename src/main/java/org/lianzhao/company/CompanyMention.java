package org.lianzhao.company;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Rows of a feature that name firms without needing them, such as the question whether two firms are one. They go when a
 * firm goes; rows of every other table keep it. Asked of every bean of this type.
 */
public interface CompanyMention {
    /** The tables of such rows. */
    Set<String> tables();

    /** Removes the rows that name one of these firms. */
    void forget(Collection<UUID> companies);
}
