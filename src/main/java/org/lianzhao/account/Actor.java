package org.lianzhao.account;

import java.util.Set;
import java.util.UUID;

/** The person behind a request: who, in which roles and task forces, with which rights. */
public record Actor(UUID id, String username, String name, Set<Role> roles, Set<Right> rights, Set<UUID> taskForces) {

    /** Whether this person may do that. */
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
