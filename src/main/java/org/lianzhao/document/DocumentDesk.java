package org.lianzhao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.time.ZoneTime;

/** Records documents with the records they belong to. The record is held first, so that nothing is recorded twice. */
@ApplicationScoped
class DocumentDesk {
    /** More than anybody finds his way in; a folder of scans belongs in one PDF. */
    static final int MOST = 200;

    private final DocumentRepository documents;
    private final DocumentSubjects subjects;
    private final LooseContent loose;
    private final Authors authors;
    private final Once once;
    private final Event<DocumentChanged> changes;
    private final Clock clock;

    DocumentDesk(
            DocumentRepository documents,
            DocumentSubjects subjects,
            LooseContent loose,
            Authors authors,
            Once once,
            Event<DocumentChanged> changes,
            Clock clock) {
        this.documents = documents;
        this.subjects = subjects;
        this.loose = loose;
        this.authors = authors;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    /** What a call came to; {@code isNew} where it made the document. */
    record Taken(DocumentView document, boolean isNew) {}

    /** What is kept of a call's answer: a week is too long for what people write about papers. */
    record Made(UUID id, boolean isNew) {}

    /** What a call says, as it is compared with an earlier one under the same key. */
    record Said(HandedIn file, NewDocument document) {}

    /** Refuses what cannot be recorded whatever the file is. */
    @Transactional
    void require(NewDocument said) {
        subjects.held(said.subject());
        if (said.issuedOn() != null && said.issuedOn().isAfter(ZoneTime.today(clock))) {
            throw new Invalid("issuedOn", "day-to-come");
        }
    }

    /** Notes that a file was refused because something was found in it. */
    @Transactional
    void noteRefusal(SubjectKey subject, String fileName, String sha256, String malware) {
        changes.fire(DocumentChanged.refused(subjects.held(subject), fileName, sha256, malware));
    }

    /**
     * Records a file whose content lies in the store under this key, or tells which document has the same content already.
     *
     * @param attempt what the caller names his attempt, if he does
     */
    @Transactional
    Taken take(HandedIn file, String contentKey, NewDocument said, @Nullable String attempt) {
        String client = authors.author().map(person -> "user:" + person.id()).orElse("program");
        Made made =
                once.does(attempt, client, new Said(file, said), Made.class, () -> recorded(file, contentKey, said));
        Document document = documents.find(made.id()).orElseThrow(() -> new Missing("document", made.id()));
        return new Taken(document.view(), made.isNew());
    }

    private Made recorded(HandedIn file, String contentKey, NewDocument said) {
        Subject subject = subjects.held(said.subject());
        SubjectKey key = new SubjectKey(said.subject().kind(), subject.id());
        Optional<Document> same = documents.withContent(key, file.sha256());
        if (same.isPresent()) {
            return new Made(same.get().getId(), false);
        }
        if (documents.count(key) >= MOST) {
            throw new Refused("documents-full", MOST);
        }
        Document document = new Document(key, new KeptFile(file, contentKey), said, author(), clock.instant());
        loose.settle(contentKey);
        documents.add(document);
        changes.fire(DocumentChanged.added(subject, document));
        documents.flush();
        return new Made(document.getId(), true);
    }

    private @Nullable Author author() {
        return authors.author().orElse(null);
    }
}
