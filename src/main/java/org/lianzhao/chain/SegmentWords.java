package org.lianzhao.chain;

import java.util.List;
import java.util.UUID;

/** The words that a segment is spoken of by, in the order in which people entered them. */
public record SegmentWords(
        UUID id,
        String name,
        String nameEn,
        List<String> products,
        List<String> keywords,
        List<String> negativeKeywords) {}
