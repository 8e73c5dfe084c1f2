package org.lianzhao.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that a kind of import understands.
 *
 * @param name how the kind calls it
 * @param titles the headers it is known by, the usual one first; width, case, blanks and a bracketed unit do not matter
 * @param required whether a file without it makes no sense
 * @param kind what its cells hold
 * @param example what the example row of the template has in it; empty for nothing
 * @param hint what it takes, as a key of the problem texts; empty where its title says all
 * @param rules what it may do to a record that is there, as people choose; the first where they say nothing
 */
public record ImportColumn(
        String name,
        boolean required,
        List<String> titles,
        CellKind kind,
        String example,
        String hint,
        List<FillRule> rules) {
    private static final List<FillRule> OF_ONE_VALUE = List.of(FillRule.IF_EMPTY, FillRule.OVERWRITE, FillRule.KEEP);

    /** A column that may be missing. */
    public static ImportColumn optional(String name, String... titles) {
        return new ImportColumn(name, false, List.of(titles), CellKind.TEXT, "", "", OF_ONE_VALUE);
    }

    /** A column without which a file cannot be used. */
    public static ImportColumn required(String name, String... titles) {
        return new ImportColumn(name, true, List.of(titles), CellKind.TEXT, "", "", OF_ONE_VALUE);
    }

    /** The same column with cells of this kind. */
    public ImportColumn of(CellKind other) {
        return new ImportColumn(name, required, titles, other, example, hint, rules);
    }

    /** The same column as the template explains it. */
    public ImportColumn explained(String byExample, String byHint) {
        return new ImportColumn(name, required, titles, kind, byExample, byHint, rules);
    }

    /** The same column with these rules to choose from, the usual one first. */
    public ImportColumn ruled(FillRule... offered) {
        return new ImportColumn(name, required, titles, kind, example, hint, List.of(offered));
    }

    /** The rule that counts where somebody has said this one: one that is not offered means as much as none. */
    FillRule rule(@Nullable FillRule said) {
        return said != null && rules.contains(said) ? said : rules.get(0);
    }

    /** What people call it. */
    public String title() {
        return titles.get(0);
    }
}
