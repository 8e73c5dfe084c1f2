package org.lianzhao.survey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row of many.
 *
 * @param row its place, from 1; of a row of a pasted table the line of the text where it begins
 * @param id of what was entered; null where nothing was
 * @param type of the problem, as a single row would have met it; {@code /problems/survey-row} for one that cannot be read
 * @param field that it names, if one: of the request, and of a row of a pasted table the column
 * @param detail in the caller's language
 */
record SurveyOutcome(
        int row,
        @Nullable UUID id,
        @Nullable String type,
        @Nullable String field,
        @Nullable String detail) {

    static SurveyOutcome entered(int row, SurveyRow made) {
        return new SurveyOutcome(row, made.id(), null, null, null);
    }

    /** The same of the row of a pasted table that begins on this line. */
    SurveyOutcome pasted(int line) {
        return new SurveyOutcome(line, id, type, "segmentCode".equals(field) ? "segment" : field, detail);
    }
}
