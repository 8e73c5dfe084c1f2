package org.lianzhao.shared.text;

import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** What people write where everybody reads it: numbers and addresses of people have their own, closed place. */
public final class OpenText {
    private OpenText() {}

    /** One line; null where there is nothing. @throws Invalid where it holds personal data */
    public static @Nullable String line(String field, @Nullable String written) {
        String text = written == null ? "" : PlainText.line(written);
        if (PersonalData.isIn(text)) {
            throw new Invalid(field, "text-holds-contact");
        }
        return text.isEmpty() ? null : text;
    }

    /** One line of at most so many characters; null where there is nothing. */
    public static @Nullable String line(String field, @Nullable String written, int most) {
        String text = line(field, written);
        if (text != null && text.length() > most) {
            throw new Invalid(field, "field-too-long", most);
        }
        return text;
    }

    /** One line that must not be empty. */
    public static String required(String field, @Nullable String written) {
        String text = line(field, written);
        if (text == null) {
            throw new Invalid(field, "field-required");
        }
        return text;
    }
}
