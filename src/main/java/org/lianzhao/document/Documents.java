package org.lianzhao.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What other features may ask about the documents of their own records. Who may see those is for them to know. */
@ApplicationScoped
public class Documents {
    private final DocumentRepository documents;

    Documents(DocumentRepository documents) {
        this.documents = documents;
    }

    /** Whether this is a document of that record and has not been withdrawn. */
    @Transactional
    public boolean counts(UUID document, String kind, UUID subject) {
        return documents
                .find(document)
                .filter(found -> found.subject().equals(new SubjectKey(kind, subject)) && !found.isWithdrawn())
                .isPresent();
    }

    /** What a document is called: by its title, or where it has none its number, or its file; nothing where it is not there. */
    @Transactional
    public Optional<String> called(UUID document) {
        return documents.find(document).map(Document::called);
    }

    /** The names of these documents, by document. */
    @Transactional
    public Map<UUID, NamedDocument> named(Collection<UUID> ids) {
        return documents.among(ids).stream()
                .map(Document::named)
                .collect(Collectors.toMap(NamedDocument::id, Function.identity()));
    }

    /** How many documents of a record count. */
    @Transactional
    public int count(String kind, UUID subject) {
        return documents.count(new SubjectKey(kind, subject));
    }

    /** Puts what was written about the documents of these records in other words, for whoever has a right not to stand there. */
    @Transactional(TxType.MANDATORY)
    public void reword(String kind, Collection<UUID> subjects, UnaryOperator<String> words) {
        documents.of(kind, subjects).forEach(document -> document.reword(words));
    }

    /** Lets the documents of a record be those of the one that it goes on as. */
    @Transactional(TxType.MANDATORY)
    public void follow(String kind, UUID from, UUID to) {
        documents.follow(new SubjectKey(kind, from), to);
    }

    /** Those of these records that have documents; none gets its first one before the transaction ends. */
    @Transactional
    public Set<UUID> having(String kind, Collection<UUID> subjects) {
        return documents.having(kind, subjects);
    }
}
