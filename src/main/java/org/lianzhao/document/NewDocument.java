package org.lianzhao.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.PlainText;
import org.lianzhao.shared.time.Days;

/**
 * What somebody says of a file that he hands in.
 *
 * @param subject the record it belongs to
 * @param number the number on the paper: of a licence, a contract, an official letter
 * @param issuedOn the day on the paper
 * @param title what people call it, where the file's name does not say it
 */
record NewDocument(
        SubjectKey subject,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String title) {
    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_TITLE = 200;

    /** What the fields of a form say. */
    static NewDocument of(
            SubjectKey subject, @Nullable String number, @Nullable String issuedOn, @Nullable String title) {
        return new NewDocument(
                subject, text("number", number, LONGEST_NUMBER), day(issuedOn), text("title", title, LONGEST_TITLE));
    }

    private static @Nullable String text(String field, @Nullable String said, int most) {
        String plain = said == null ? "" : PlainText.line(said);
        if (plain.length() > most) {
            throw new Invalid(field, "field-too-long", most);
        }
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            return Days.parse(said);
        } catch (DateTimeException none) {
            throw new Invalid("issuedOn", "field-day", Days.FIRST, Days.LAST);
        }
    }
}
