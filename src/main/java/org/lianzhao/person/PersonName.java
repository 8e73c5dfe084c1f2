package org.lianzhao.person;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** What somebody is called. */
final class PersonName {
    static final int MOST = 60;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private PersonName() {}

    /** @throws Invalid where there is nothing to read in it, or it holds a number or an address */
    static String read(String field, @Nullable String written) {
        String name = FreeText.line(field, written);
        if (name == null || !LETTER.matcher(name).find()) {
            throw new Invalid(field, "person-name");
        }
        return name;
    }

    /** The family name only, as logs keep it: 王**. */
    static String masked(String name) {
        return name.isEmpty() ? "**" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
