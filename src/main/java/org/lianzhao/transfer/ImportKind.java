package org.lianzhao.transfer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature says about files that it can take in. The engine asks every bean of this type. */
public interface ImportKind {
    /** The kind as callers name it: {@code companies}. Stable, part of the interface. */
    String code();

    /** The columns it understands, in the order people expect them. */
    List<ImportColumn> columns();

    /** The version of the template; goes up when a column gets another meaning. */
    default int templateVersion() {
        return 1;
    }

    /**
     * Sees to it that who is acting may do with such files what he asks for: some kinds need more than the right to import.
     *
     * @throws org.lianzhao.shared.problem.Forbidden where he may not
     */
    default void requireAllowed() {}

    /**
     * What those have to wait for who write what these rows and this record speak of, as {@link #waitFor} takes it.
     *
     * @param subject null for none
     */
    default Set<String> turnsOf(List<ImportRow> rows, @Nullable UUID subject) {
        return Set.of();
    }

    /**
     * Waits for those who write something of that, and lets others wait to the end of the transaction. Comes before
     * anything is read in it, and before any import is held.
     */
    default void waitFor(Set<String> turns) {}

    /** Starts (or takes up again) the work on one file. */
    ImportWork begin(ImportSource source);

    /** Starts (or takes up again) the taking back of one import. */
    ImportReversal reversal(ImportSource source);

    /** What is known of a record, by the names of the columns, as a file would write it. Empty when it is gone. */
    Map<String, String> known(UUID subject);
}
