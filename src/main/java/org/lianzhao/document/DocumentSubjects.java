package org.lianzhao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Invalid;

/** All kinds of records that documents may belong to. */
@ApplicationScoped
class DocumentSubjects {
    private final Instance<DocumentSubject> kinds;

    DocumentSubjects(@Any Instance<DocumentSubject> kinds) {
        this.kinds = kinds;
    }

    Optional<Subject> readable(SubjectKey key) {
        return of(key.kind()).readable(key.id());
    }

    Subject held(SubjectKey key) {
        return of(key.kind()).held(key.id());
    }

    boolean restOn(Document document) {
        return of(document.subject().kind()).restsOn(document.getId());
    }

    private DocumentSubject of(String kind) {
        return kinds.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Invalid("subject", "document-subject-kind", known()));
    }

    private String known() {
        return kinds.stream().map(DocumentSubject::kind).sorted().collect(Collectors.joining(", "));
    }
}
