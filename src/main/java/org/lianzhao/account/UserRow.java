package org.lianzhao.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user as the administrator sees it.
 *
 * @param bound whether the person has signed in at least once
 * @param liaison who receives the referrals of a chamber's system; null for a person
 */
record UserRow(
        UUID id,
        int version,
        String username,
        String name,
        boolean active,
        boolean bound,
        List<TaskForceRef> taskForces,
        @Nullable PersonRef liaison) {}
