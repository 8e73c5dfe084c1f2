package org.lianzhao.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to reach a robot.
 *
 * @param error what went wrong; null where nothing did
 * @param trial whether somebody only tried it out
 */
record DeliveryView(
        Instant at, Sent.Outcome outcome, @Nullable String error, boolean trial) {}
