package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.RowResult.Remark;

/** Says in the caller's language why a row of many was not entered. */
@ApplicationScoped
class OutcomeWords {
    private static final String UNREADABLE = "survey-row";

    private final Sentences sentences;

    OutcomeWords(Sentences sentences) {
        this.sentences = sentences;
    }

    SurveyOutcome refused(int row, DomainProblem problem) {
        return new SurveyOutcome(
                row,
                null,
                "/problems/" + problem.code(),
                problem instanceof Invalid invalid ? invalid.field() : null,
                sentences.say(problem.code(), problem.values().toArray()));
    }

    /** The same of a row of a table with a cell that cannot be used: one type for all that may be wrong with it. */
    SurveyOutcome unreadable(int row, BadCell bad) {
        Remark remark = bad.remark();
        String reason = sentences.say(remark.code(), remark.values().toArray());
        return SurveyColumns.ALL.stream()
                .filter(column -> column.name().equals(remark.field()))
                .map(column -> unreadable(row, column.name(), sentences.say(UNREADABLE, column.title(), reason)))
                .findFirst()
                .orElseGet(() -> unreadable(row, null, reason));
    }

    private static SurveyOutcome unreadable(int row, @Nullable String column, String detail) {
        return new SurveyOutcome(row, null, "/problems/" + UNREADABLE, column, detail);
    }
}
