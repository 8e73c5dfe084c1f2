package org.lianzhao.deliverable;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianzhao.deliverable.PaperSection.ColumnKind;

/**
 * How wide the columns of a printed table are, in letters of which a Chinese one takes two: as their words want it; where
 * the page has not so much room, none is narrower than a usual word or number of its own, and the rest is shared out.
 */
final class ColumnWidths {
    /** Letters of the small type on a line of a page that lies on its side, the room between columns included. */
    private static final int PAGE = 190;

    private static final int PADDING = 3;
    private static final int GLYPH = 3;
    private static final int LEAST = 4;
    private static final int MOST = 24;
    private static final int WORD_MOST = 12;
    private static final int LONG_LEAST = 36;
    private static final int LONG_MOST = 120;
    /** A row is as high as its longest words make it: these get so much more of what is shared out. */
    private static final int LONG_TIMES = 3;

    private static final int LATIN_END = 0x2E80;
    private static final Pattern WORD = Pattern.compile("[!-~]+");

    private ColumnWidths() {}

    /** The width of each column. */
    static List<Integer> of(PaperSection section) {
        int columns = section.columns().size();
        List<Integer> wanted =
                IntStream.range(0, columns).mapToObj(at -> wanted(section, at)).toList();
        List<Integer> least = IntStream.range(0, columns)
                .mapToObj(at -> Math.min(least(section, at), wanted.get(at)))
                .toList();
        if (sum(wanted) <= PAGE) {
            return wanted;
        }
        List<Integer> shares = IntStream.range(0, columns)
                .mapToObj(at -> (wanted.get(at) - least.get(at)) * (isLong(section, at) ? LONG_TIMES : 1))
                .toList();
        int room = Math.max(0, PAGE - sum(least));
        int whole = Math.max(1, sum(shares));
        return IntStream.range(0, columns)
                .mapToObj(at -> least.get(at) + Math.min(wanted.get(at) - least.get(at), shares.get(at) * room / whole))
                .toList();
    }

    private static boolean isLong(PaperSection section, int at) {
        return section.columns().get(at).kind() == ColumnKind.LONG_TEXT;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static int wanted(PaperSection section, int at) {
        int longest = words(section, at).mapToInt(ColumnWidths::letters).max().orElse(0);
        int most = isLong(section, at) ? LONG_MOST : MOST;
        return Math.min(longest, most) + extra(section, at);
    }

    private static int least(PaperSection section, int at) {
        int longest = words(section, at)
                .flatMap(words -> WORD.matcher(words).results())
                .mapToInt(word -> word.end() - word.start())
                .max()
                .orElse(0);
        return Math.max(Math.min(longest, WORD_MOST), isLong(section, at) ? LONG_LEAST : LEAST) + extra(section, at);
    }

    private static int extra(PaperSection section, int at) {
        return section.columns().get(at).kind() == ColumnKind.STATUS ? PADDING + GLYPH : PADDING;
    }

    private static Stream<String> words(PaperSection section, int at) {
        return Stream.concat(
                Stream.of(section.columns().get(at).title()),
                section.rows().stream().map(row -> PaperHtml.written(row.get(at))));
    }

    private static int letters(String words) {
        return words.codePoints().map(letter -> letter < LATIN_END ? 1 : 2).sum();
    }
}
