package org.lianzhao.document;

import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.event.Subject;

/**
 * A kind of record that documents belong to, told by the feature that keeps it: who reads the record reads its documents,
 * who works on it adds to them. Asked of every bean of this type.
 */
public interface DocumentSubject {
    /** What addresses call the kind: {@code lead}. The problem texts have a {@code thing.*} word for it. */
    String kind();

    /** The record, named as events name it; nothing where the caller must not see it. */
    Optional<Subject> readable(UUID id);

    /**
     * The record that documents are added to, held so that nobody else adds to it, moves or merges it before the
     * transaction ends; asked before anything else is read there. It may be another one than was asked for, where that
     * one has become a part of it.
     *
     * @throws org.lianzhao.shared.problem.DomainProblem where there is none for the caller, or he must not work on it
     */
    Subject held(UUID id);

    /** Whether something of the record was verified by this document, so that it must stay as it is. */
    default boolean restsOn(UUID document) {
        return false;
    }
}
