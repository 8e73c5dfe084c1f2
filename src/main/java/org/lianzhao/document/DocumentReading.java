package org.lianzhao.document;

import io.quarkus.logging.Log;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/** Reading documents: whoever must not see the record that one belongs to finds none. Who reads its content leaves a trace. */
@ApplicationScoped
class DocumentReading {
    private static final StringPermission SEES_PEOPLE = new StringPermission("READ_PEOPLE");

    private final DocumentRepository documents;
    private final DocumentSubjects subjects;
    private final DocumentStore store;
    private final SecurityIdentity caller;
    private final Event<DocumentChanged> changes;

    DocumentReading(
            DocumentRepository documents,
            DocumentSubjects subjects,
            DocumentStore store,
            SecurityIdentity caller,
            Event<DocumentChanged> changes) {
        this.documents = documents;
        this.subjects = subjects;
        this.store = store;
        this.caller = caller;
        this.changes = changes;
    }

    /** A document's content, opened. */
    record Content(DocumentView document, InputStream bytes) {}

    @Transactional
    Page<DocumentView> page(SubjectKey subject, @Nullable String cursor, Limit limit) {
        if (subjects.readable(subject).isEmpty()) {
            throw new Missing(subject.kind(), subject.id());
        }
        List<DocumentView> found = documents.page(subject, Cursor.id(cursor), limit.plusOne()).stream()
                .map(shown())
                .toList();
        return Page.of(found, limit, document -> document.id().toString());
    }

    @Transactional
    DocumentView show(UUID id) {
        Document document = existing(id);
        subjectOf(document);
        return shown().apply(document);
    }

    /** The record that a document belongs to. */
    @Transactional
    SubjectKey placeOf(UUID id) {
        Document document = existing(id);
        subjectOf(document);
        return document.subject();
    }

    @Transactional
    Content open(UUID id) {
        Document document = existing(id);
        Subject subject = subjectOf(document);
        document.requireValid();
        changes.fire(DocumentChanged.read(subject, document));
        try {
            return new Content(
                    shown().apply(document), store.open(document.file().contentKey()));
        } catch (IOException lost) {
            Log.errorf(lost, "The content of document %s cannot be read", id);
            throw new Refused("document-lost");
        }
    }

    private Function<Document, DocumentView> shown() {
        return caller.checkPermissionBlocking(SEES_PEOPLE)
                ? Document::view
                : document -> document.view().masked();
    }

    private Document existing(UUID id) {
        return documents.find(id).orElseThrow(() -> new Missing("document", id));
    }

    private Subject subjectOf(Document document) {
        return subjects.readable(document.subject()).orElseThrow(() -> new Missing("document", document.getId()));
    }
}
