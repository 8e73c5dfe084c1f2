package org.lianzhao.document;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.time.ZoneTime;

/** Changes what is said of documents, and withdraws them. The record they belong to is held first. */
@ApplicationScoped
class DocumentEditing {
    private final DocumentRepository documents;
    private final DocumentSubjects subjects;
    private final LooseContent loose;
    private final Authors authors;
    private final Event<DocumentChanged> changes;
    private final Clock clock;

    DocumentEditing(
            DocumentRepository documents,
            DocumentSubjects subjects,
            LooseContent loose,
            Authors authors,
            Event<DocumentChanged> changes,
            Clock clock) {
        this.documents = documents;
        this.subjects = subjects;
        this.loose = loose;
        this.authors = authors;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param place the record it belongs to, as the caller was shown */
    @Transactional
    DocumentView edit(SubjectKey place, UUID id, Patch patch) {
        Subject subject = subjects.held(place);
        Document document = still(place, id);
        document.expect(patch.version());
        document.requireValid();
        Map<String, @Nullable Object> before = document.words();
        patch.text("number", NewDocument.LONGEST_NUMBER, document::numbered)
                .value("issuedOn", new TypeReference<LocalDate>() {}, day -> document.issuedOn(past(day)))
                .text("title", NewDocument.LONGEST_TITLE, document::titled)
                .nothingElse();
        FieldChanges.between(before, document.words())
                .ifPresent(changed -> changes.fire(DocumentChanged.edited(subject, document, changed)));
        documents.flush(); // the answer carries the new version
        return document.view();
    }

    /** @param place the record it belongs to, as the caller was shown */
    @Transactional
    DocumentView withdraw(SubjectKey place, UUID id, NewWithdrawal said) {
        Subject subject = subjects.held(place);
        Document document = still(place, id);
        document.expect(said.version());
        if (subjects.restOn(document)) {
            throw new Refused("document-is-evidence");
        }
        String reason = said.reason().strip();
        document.withdraw(reason, authors.author().orElse(null), clock.instant());
        loose.letGo(document.file().contentKey());
        changes.fire(DocumentChanged.withdrawn(subject, document, reason));
        documents.flush();
        return document.view();
    }

    // firms may have been merged, or parted, since the caller was shown where it is
    private Document still(SubjectKey place, UUID id) {
        return documents.find(id).filter(found -> found.subject().equals(place)).orElseThrow(Refused::stale);
    }

    private @Nullable LocalDate past(@Nullable LocalDate day) {
        if (day != null && day.isAfter(ZoneTime.today(clock))) {
            throw new Invalid("issuedOn", "day-to-come");
        }
        return day;
    }
}
