package org.lianzhao.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes back a ground on which his data are kept.
 *
 * @param withdrawnOn today where absent
 */
record ConsentWithdrawal(@Nullable LocalDate withdrawnOn) {}
