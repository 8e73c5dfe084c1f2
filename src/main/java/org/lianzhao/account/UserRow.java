package org.lianzhao.account;

import java.util.List;
import java.util.UUID;

/**
 * A user as the administrator sees it.
 *
 * @param bound whether the person has signed in at least once
 */
record UserRow(
        UUID id,
        int version,
        String username,
        String name,
        boolean active,
        boolean bound,
        List<TaskForceRef> taskForces) {}
