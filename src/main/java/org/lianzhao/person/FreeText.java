package org.lianzhao.person;

import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.text.PlainText;

/** What people write about people. Numbers and addresses have their own, closed place: in free text everybody would read them. */
final class FreeText {
    private FreeText() {}

    /** One line; null where there is nothing. */
    static @Nullable String line(String field, @Nullable String written) {
        return written == null ? null : checked(field, PlainText.line(written));
    }

    /** Several lines. */
    static @Nullable String lines(String field, @Nullable String written) {
        return written == null ? null : checked(field, written.strip());
    }

    private static @Nullable String checked(String field, String text) {
        if (PersonalData.isIn(text)) {
            throw new Invalid(field, "text-holds-contact");
        }
        return text.isEmpty() ? null : text;
    }
}
