package org.lianzhao.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a target stands in its list.
 *
 * @param tierSince the day on which it came to be in its tier; the tier's deadline counts from there
 * @param listedOn the day on which it came to be in the list
 * @param scoreBefore its score before the last change; null where it has not changed
 * @param changedOn the day of that change
 * @param droppedOn since when it is no longer among the best and here only because somebody works on it
 */
record Listed(
        Tier tier,
        LocalDate tierSince,
        LocalDate listedOn,
        @Nullable Integer scoreBefore,
        @Nullable LocalDate changedOn,
        @Nullable LocalDate droppedOn) {}
