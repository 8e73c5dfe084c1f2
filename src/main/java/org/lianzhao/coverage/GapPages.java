package org.lianzhao.coverage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;

/** Cuts the gaps of a chain into pages. A page goes on behind the last gap of the one before, whatever became of that since. */
final class GapPages {
    /** Score, priority and code of a page's last gap. */
    private static final Pattern END = Pattern.compile("(\\d{1,4}\\.\\d{1,2})/(\\d{1,4})/([A-Z0-9][A-Z0-9-]{1,19})");

    private GapPages() {}

    /** @param ranked all of them, the largest first */
    static Page<Gap> page(List<Gap> ranked, @Nullable String cursor, Limit limit) {
        End after = after(cursor);
        List<Gap> rows = ranked.stream()
                .filter(gap -> after == null || after.isBefore(gap))
                .limit(limit.plusOne())
                .toList();
        return Page.of(rows, limit, gap -> gap.score() + "/" + GapRanking.priorityOf(gap) + "/" + gap.segmentCode());
    }

    private static @Nullable End after(@Nullable String cursor) {
        String position = Cursor.position(cursor);
        if (position == null) {
            return null;
        }
        Matcher end = END.matcher(position);
        if (!end.matches()) {
            throw new Invalid("cursor", "cursor");
        }
        return new End(Double.parseDouble(end.group(1)), Integer.parseInt(end.group(2)), end.group(3));
    }

    /** The last gap of a page, as it was then. */
    private record End(double score, int priority, String code) {
        boolean isBefore(Gap gap) {
            int larger = Double.compare(score, gap.score());
            int first = larger == 0 ? Integer.compare(priority, GapRanking.priorityOf(gap)) : larger;
            return first == 0 ? code.compareTo(gap.segmentCode()) < 0 : first > 0;
        }
    }
}
