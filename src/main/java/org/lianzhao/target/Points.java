package org.lianzhao.target;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a firm gets points, in words.
 *
 * @param source where the fact is from
 * @param sourceOn the day of the fact, else the one on which the register learnt of the firm; null where nobody noted that
 * @param part of the score; null on reasons that were kept before parts were
 * @param link where the fact can be read; null where the source gives no address
 * @param excerpt what the text says around the first of the words; null where there is none to show
 * @param words what to mark in the excerpt
 */
public record Points(
        String text,
        int points,
        String source,
        @Nullable LocalDate sourceOn,
        @Nullable Part part,
        @Nullable String link,
        @Nullable String excerpt,
        List<String> words) {}
