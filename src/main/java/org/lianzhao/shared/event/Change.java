package org.lianzhao.shared.event;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody changed. Fired in the transaction that makes the change, so that audit, outbox and every
 * feature that follows either see it or the change did not happen. Never holds personal data in clear.
 */
public interface Change {
    /** What happened, past tense with hyphens: {@code segment-status-decided}. Stable, part of the interface. */
    String name();

    /** Which part of the system it belongs to; decides who may read about it. */
    ChangeDomain domain();

    /** The record that changed. */
    Subject subject();

    /** The changed fields as they were; empty for a new record. */
    Map<String, @Nullable Object> before();

    /** The changed fields as they are now. */
    Map<String, @Nullable Object> after();

    /** Whether only those may read about the record whom it names itself; then the audit tells nothing of it. */
    default boolean confidential() {
        return false;
    }

    /** On whose behalf the program makes the change after the request is over; nobody where a request tells who acts. */
    default Optional<Author> onBehalfOf() {
        return Optional.empty();
    }
}
