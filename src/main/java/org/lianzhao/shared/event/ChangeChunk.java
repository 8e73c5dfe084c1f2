package org.lianzhao.shared.event;

import java.util.List;
import java.util.UUID;

/**
 * The same done to many records at once: one event for all of them, in the transaction that does it. Who follows single
 * changes of such records follows these, too.
 */
public interface ChangeChunk {
    /** What happened, past tense with hyphens: {@code leads-changed}. */
    String name();

    /** What these changes have in common and no others: each says it among its fields as {@code batch}. */
    UUID batch();

    /** The kind of the records: {@code lead}. */
    String subjectType();

    /** What happened to each. */
    List<? extends Change> each();
}
