package org.lianzhao.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a firm gets points, in words.
 *
 * @param source where the fact is from
 * @param sourceOn the day on which the register learnt it; null where nobody noted that
 */
record Points(
        String text, int points, String source, @Nullable LocalDate sourceOn) {}
