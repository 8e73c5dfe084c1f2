package org.lianzhao.transfer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /** Starts (or takes up again) the work on one file. */
    ImportWork begin(ImportSource source);

    /** Starts (or takes up again) the taking back of one import. */
    ImportReversal reversal(ImportSource source);

    /** What is known of a record, by the names of the columns, as a file would write it. Empty when it is gone. */
    Map<String, String> known(UUID subject);
}
