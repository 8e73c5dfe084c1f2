package org.lianzhao.shared.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A committed change as readers of the outbox see it.
 *
 * @param number its place in the order of commit, without a later row ever appearing below it
 * @param subjectId the record; of a chunk what its changes have in common
 * @param payload JSON with the changed fields {@code before} and {@code after}
 */
public record OutboxRow(
        Long number, String name, String subjectType, UUID subjectId, String payload, Instant recordedAt) {
    /** Stands behind the kind of the records where the same was done to many at once: the row is about all of them. */
    public static final String CHUNK = "-chunk";

    /** The field under {@code after} that names the records of a chunk. */
    public static final String IDS = "ids";
}
