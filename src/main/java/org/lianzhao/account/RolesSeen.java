package org.lianzhao.account;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Remembers in which roles people came last: the identity provider tells it of those who are there, and rules ask it of those who
 * are not. Answered by whoever notes it.
 */
public interface RolesSeen {
    /** The roles of these people when they came last; those who never came are left out. */
    Map<UUID, Set<Role>> lastOf(Collection<UUID> users);
}
