package org.lianzhao.shared.industry;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A class of GB/T 4754-2017, at any of its levels: 门类 C, 大类 39, 中类 397, 小类 3974.
 *
 * @param section the letter it lies under
 * @param first the first two-digit code that is in it
 * @param last the last one
 */
public record IndustryClass(String code, String name, String section, String first, String last) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** Itself and all it lies in, the largest first: C, 39, 397, 3974. */
    public List<String> within() {
        return isSection()
                ? List.of(code)
                : Stream.concat(
                                Stream.of(section),
                                IntStream.rangeClosed(SHORTEST, code.length()).mapToObj(end -> code.substring(0, end)))
                        .toList();
    }

    /** The smallest code of digits in it, in the order of texts. */
    public String from() {
        return isSection() ? first : code;
    }

    /** The largest one. */
    public String to() {
        String end = isSection() ? last : code;
        return end + "9".repeat(LONGEST - end.length());
    }

    /** What it lies directly in; empty for a section. */
    public String parent() {
        return isSection() ? "" : code.length() == SHORTEST ? section : code.substring(0, code.length() - 1);
    }

    private boolean isSection() {
        return code.equals(section);
    }
}
