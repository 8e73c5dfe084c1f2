package org.lianzhao.shared.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A committed change as readers of the outbox see it.
 *
 * @param number its place in the order of commit, without a later row ever appearing below it
 * @param payload JSON with the changed fields {@code before} and {@code after}
 */
public record OutboxRow(
        Long number, String name, String subjectType, UUID subjectId, String payload, Instant recordedAt) {}
