package org.lianzhao.company.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.Documents;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;

/** Reads what is said to show a fact. */
@ApplicationScoped
public class EvidenceReading {
    /** What documents of firms are kept under. */
    private static final String FIRM = "company";

    private final Documents documents;
    private final Clock clock;

    EvidenceReading(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** The evidence of a new fact. */
    public @Nullable FirmEvidence read(String field, @Nullable FirmEvidence said, Collection<UUID> firms) {
        return read(field, said, firms, null);
    }

    /**
     * The evidence as it is kept; null where nothing is said.
     *
     * @param field where the request has it
     * @param firms whose documents may be meant
     * @param known what the fact rests on so far: its document may stay, whatever has become of that
     */
    public @Nullable FirmEvidence read(
            String field, @Nullable FirmEvidence said, Collection<UUID> firms, @Nullable FirmEvidence known) {
        if (said == null) {
            return null;
        }
        FirmEvidence read = new FirmEvidence(
                OpenText.line(field + ".text", said.text(), FirmEvidence.TEXT),
                OpenText.line(field + ".number", said.number(), FirmEvidence.NUMBER),
                said.issuedOn(),
                said.documentId());
        requirePast(field, read);
        if (known == null || !Objects.equals(known.documentId(), read.documentId())) {
            requireOwn(field, read, firms);
        }
        return read.isEmpty() ? null : read;
    }

    /** What the history keeps of it: in words, and beside them the key of its document, which words may not tell apart. */
    public Map<String, @Nullable Object> told(@Nullable FirmEvidence evidence) {
        UUID document = evidence == null ? null : evidence.documentId();
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put(
                "evidence",
                evidence == null
                        ? null
                        : evidence.line(Optional.ofNullable(document).flatMap(documents::called)));
        told.put("evidenceDocumentId", document);
        return told;
    }

    private void requirePast(String field, FirmEvidence read) {
        if (read.issuedOn() != null && read.issuedOn().isAfter(ZoneTime.today(clock))) {
            throw new Invalid(field + ".issuedOn", "day-to-come");
        }
    }

    private void requireOwn(String field, FirmEvidence read, Collection<UUID> firms) {
        UUID document = read.documentId();
        if (document != null && firms.stream().noneMatch(firm -> documents.counts(document, FIRM, firm))) {
            throw new Invalid(field + ".documentId", "evidence-of-firm");
        }
    }
}
