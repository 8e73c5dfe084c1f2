package org.lianzhao.draft;

import java.time.Instant;

/**
 * How far a draft has got.
 *
 * @param baseEdition the edition it was begun from
 * @param changed how many segments and links it changes
 * @param seen which state of which draft this is: whoever publishes or discards it says what he looked at
 */
record DraftState(
        int baseEdition,
        String startedBy,
        Instant startedAt,
        int changed,
        String seen,
        String changedBy,
        Instant changedAt) {}
