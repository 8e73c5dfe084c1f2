package org.lianzhao.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A robot as its page shows it: where it is, but neither its address, which holds a key, nor its secret.
 *
 * @param signed whether calls to it are signed with a secret
 * @param failures how many attempts in a row did not get through
 * @param restingSince when it was left alone because of that; null while it is not
 */
record RobotView(
        UUID id,
        int version,
        UUID taskForceId,
        String taskForce,
        String name,
        RobotKind kind,
        String host,
        boolean signed,
        boolean active,
        int failures,
        @Nullable Instant restingSince) {}
