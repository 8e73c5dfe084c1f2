package org.lianzhao.transfer;

import java.util.List;

/**
 * A column that a kind of import understands.
 *
 * @param name how the kind calls it
 * @param titles the headers it is known by, the usual one first; width, case, blanks and a bracketed unit do not matter
 * @param required whether a file without it makes no sense
 * @param kind what its cells hold
 * @param example what the example row of the template has in it; empty for nothing
 * @param hint what it takes, as a key of the problem texts; empty where its title says all
 */
public record ImportColumn(
        String name, boolean required, List<String> titles, CellKind kind, String example, String hint) {

    /** A column that may be missing. */
    public static ImportColumn optional(String name, String... titles) {
        return new ImportColumn(name, false, List.of(titles), CellKind.TEXT, "", "");
    }

    /** A column without which a file cannot be used. */
    public static ImportColumn required(String name, String... titles) {
        return new ImportColumn(name, true, List.of(titles), CellKind.TEXT, "", "");
    }

    /** The same column with cells of this kind. */
    public ImportColumn of(CellKind other) {
        return new ImportColumn(name, required, titles, other, example, hint);
    }

    /** The same column as the template explains it. */
    public ImportColumn explained(String byExample, String byHint) {
        return new ImportColumn(name, required, titles, kind, byExample, byHint);
    }

    /** What people call it. */
    public String title() {
        return titles.get(0);
    }
}
