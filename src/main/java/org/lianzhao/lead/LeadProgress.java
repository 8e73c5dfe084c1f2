package org.lianzhao.lead;

import org.jspecify.annotations.Nullable;

/**
 * How far a lead is.
 *
 * @param verified the furthest stage, up to the present one, that somebody verified; null where there is none
 */
public record LeadProgress(
        LeadStage stage, LeadState state, @Nullable LeadStage verified) {}
