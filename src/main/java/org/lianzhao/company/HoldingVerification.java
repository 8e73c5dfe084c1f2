package org.lianzhao.company;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.NamedDocument;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.text.PersonalData;

/** That somebody found what is said of a firm in a segment to be so, by which document. Written once, and ended once. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class HoldingVerification {
    @Id
    private UUID id;

    private UUID holdingId;
    private LocalDate verifiedOn;
    private @Nullable String evidence;
    private UUID documentId;
    private Instant verifiedAt;
    private UUID verifiedById;
    private String verifiedByName;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedById;
    private @Nullable String endedByName;
    private @Nullable String endedReason;

    @Enumerated(EnumType.STRING)
    private @Nullable VerificationEnd ending;

    protected HoldingVerification() {}

    HoldingVerification(
            UUID holding, LocalDate day, @Nullable String evidence, UUID document, Author verifier, Instant now) {
        this.id = Ids.next();
        this.holdingId = holding;
        this.verifiedOn = day;
        this.evidence = evidence;
        this.documentId = document;
        this.verifiedById = verifier.id();
        this.verifiedByName = verifier.name();
        this.verifiedAt = now;
    }

    /** A later one takes its place. */
    void renewed(Author author, Instant now) {
        end(VerificationEnd.RENEWED, author, now);
    }

    /** It was a mistake. */
    void takenBack(String reason, Author author, Instant now) {
        end(VerificationEnd.TAKEN_BACK, author, now);
        endedReason = reason;
    }

    /**
     * What it was of is told by another statement from now on, which it is kept with.
     *
     * @param author who merged the two; null where the program did
     */
    void mergedInto(UUID other, @Nullable Author author, Instant now) {
        holdingId = other;
        if (endedAt == null) {
            end(VerificationEnd.MERGED, author, now);
        }
    }

    private void end(VerificationEnd how, @Nullable Author author, Instant now) {
        ending = how;
        endedAt = now;
        endedById = author == null ? null : author.id();
        endedByName = author == null ? null : author.name();
    }

    UUID getDocumentId() {
        return documentId;
    }

    /** What the history keeps of it. */
    Map<String, @Nullable Object> picture(@Nullable NamedDocument document) {
        Map<String, @Nullable Object> picture = new LinkedHashMap<>();
        picture.put("verifiedOn", verifiedOn);
        picture.put("verifiedBy", verifiedByName);
        picture.put("evidence", evidence);
        picture.put("evidenceDocument", document == null ? null : PersonalData.masked(document.name()));
        picture.put("evidenceDocumentId", documentId);
        return picture;
    }

    VerificationView view(@Nullable NamedDocument document) {
        return new VerificationView(
                id,
                verifiedOn,
                evidence,
                document,
                verifiedAt,
                verifiedByName,
                endedAt == null,
                ending,
                endedAt,
                endedByName,
                endedReason);
    }
}
