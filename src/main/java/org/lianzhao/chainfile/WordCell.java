package org.lianzhao.chainfile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.lianzhao.chain.Technology;

/**
 * Several words in one cell. They are parted by ； (or ; 、 ，); words that hold such a sign themselves stand on a line
 * each, and then nothing else parts them.
 */
final class WordCell {
    private static final Pattern SIGNS = Pattern.compile("[；;、，]");
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final String MARK = "（卡脖子）";
    private static final Pattern MARKED = Pattern.compile("[（(]卡脖子[）)]$");

    private WordCell() {}

    static String joined(List<String> words) {
        boolean plain = words.stream().noneMatch(word -> SIGNS.matcher(word).find());
        // the line break at the end says of a single word, too, that its signs are its own
        return plain ? String.join("；", words) : String.join("\n", words) + "\n";
    }

    static List<String> split(String cell) {
        Pattern parts = LINES.matcher(cell).find() ? LINES : SIGNS;
        return Arrays.stream(parts.split(cell)).filter(word -> !word.isBlank()).toList();
    }

    static String of(Technology technology) {
        return technology.critical() ? technology.word() + MARK : technology.word();
    }

    static Technology technology(String written) {
        String word = MARKED.matcher(written.strip()).replaceFirst("").strip();
        return new Technology(word, !word.equals(written.strip()));
    }
}
