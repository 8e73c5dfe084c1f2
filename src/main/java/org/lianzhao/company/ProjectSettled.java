package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a project has verifiably got in the zone was looked at, and its firm's presence follows; fired in the same
 * transaction, also where nothing changed.
 *
 * @param before how it was present until now; null where it was not
 * @param presence null where the project is not present any longer
 */
public record ProjectSettled(
        UUID leadId,
        @Nullable ProjectPresence before,
        @Nullable ProjectPresence presence) {}
