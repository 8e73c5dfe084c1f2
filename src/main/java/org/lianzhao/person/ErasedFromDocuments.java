package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianzhao.document.Documents;

/** Takes the numbers and addresses of somebody who is erased out of what was written on the documents of his firms. */
@ApplicationScoped
class ErasedFromDocuments {
    private final Documents documents;

    ErasedFromDocuments(Documents documents) {
        this.documents = documents;
    }

    void erase(@Observes PersonErased person) {
        documents.reword("company", person.firms(), person::without);
    }
}
