package org.lianzhao.company.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a fact of a firm is so (佐证). Everything may be left out.
 *
 * @param text in words
 * @param number of the paper: 文号, contract, certificate
 * @param issuedOn the day of the paper
 * @param documentId a document that is kept with the firm
 */
@Embeddable
public record FirmEvidence(
        @Column(name = "evidence_text") @Nullable @Size(max = FirmEvidence.TEXT)
        String text,

        @Column(name = "evidence_number") @Nullable @Size(max = FirmEvidence.NUMBER)
        String number,

        @Column(name = "evidence_on") @Nullable LocalDate issuedOn,
        @Column(name = "evidence_document_id") @Nullable UUID documentId) {
    static final int TEXT = 300;
    static final int NUMBER = 100;

    /** Whether nothing is said. */
    boolean isEmpty() {
        return parts().findAny().isEmpty();
    }

    /**
     * On one line, as the history keeps it.
     *
     * @param document what its document is called, where it has one
     */
    String line(Optional<String> document) {
        return Stream.concat(
                        Stream.<@Nullable Object>of(text, number, issuedOn).flatMap(Stream::ofNullable),
                        document.stream())
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private Stream<Object> parts() {
        return Stream.<@Nullable Object>of(text, number, issuedOn, documentId).flatMap(Stream::ofNullable);
    }
}
