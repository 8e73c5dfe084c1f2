package org.lianzhao.transfer;

import java.util.List;

/**
 * A column that a kind of import understands.
 *
 * @param name how the kind calls it
 * @param titles the headers it is known by, the usual one first; width, case, blanks and a bracketed unit do not matter
 * @param required whether a file without it makes no sense
 */
public record ImportColumn(String name, boolean required, List<String> titles) {

    /** A column that may be missing. */
    public static ImportColumn optional(String name, String... titles) {
        return new ImportColumn(name, false, List.of(titles));
    }

    /** A column without which a file cannot be used. */
    public static ImportColumn required(String name, String... titles) {
        return new ImportColumn(name, true, List.of(titles));
    }

    /** What people call it. */
    public String title() {
        return titles.get(0);
    }
}
