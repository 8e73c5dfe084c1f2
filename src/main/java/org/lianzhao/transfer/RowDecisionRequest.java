package org.lianzhao.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code PUT /api/imports/{id}/rows/{row}/decision}.
 *
 * @param outcome null takes back what was said before the commit
 */
record RowDecisionRequest(@Nullable RowDecision outcome) {}
