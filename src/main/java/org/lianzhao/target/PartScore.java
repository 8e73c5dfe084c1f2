package org.lianzhao.target;

import org.jspecify.annotations.Nullable;

/**
 * A part of a target's score.
 *
 * @param points null where nothing is known, which is not nought
 * @param most what it can come to
 */
record PartScore(Part part, @Nullable Integer points, int most) {}
