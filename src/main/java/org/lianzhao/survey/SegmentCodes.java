package org.lianzhao.survey;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;

/** The segments that rows of one file name; the maps are looked through once, and only where a row names one. */
final class SegmentCodes {
    private final SurveyBook book;
    private @Nullable Map<String, Optional<String>> codes;

    SegmentCodes(SurveyBook book) {
        this.book = book;
    }

    /**
     * The code of the segment with this code or name; null where none is named.
     *
     * @throws BadCell where there is none, or several bear the name
     */
    @Nullable
    String of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        if (codes == null) {
            codes = book.segmentCodes();
        }
        Optional<String> code = codes.get(SurveyColumns.plain(written));
        if (code == null) {
            throw unknown(written);
        }
        return code.orElseThrow(() -> new BadCell("segment", "survey.segment-several", ImportRow.shortened(written)));
    }

    static BadCell unknown(String written) {
        return new BadCell("segment", "survey.segment", ImportRow.shortened(written));
    }
}
