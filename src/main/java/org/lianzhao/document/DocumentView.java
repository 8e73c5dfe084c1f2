package org.lianzhao.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.PersonalData;

/**
 * A document without its content.
 *
 * @param subjectKind which kind of record it belongs to
 * @param format what its content is
 * @param size in bytes
 * @param scan whether a scanner looked at it before it was kept
 * @param number the number on the paper
 * @param issuedOn the day on the paper
 * @param withdrawn null while it counts
 */
record DocumentView(
        UUID id,
        int version,
        String subjectKind,
        UUID subjectId,
        String fileName,
        DocumentFormat format,
        long size,
        String sha256,
        ScanState scan,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String title,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable Withdrawn withdrawn) {

    /** When, by whom and why it was withdrawn. */
    record Withdrawn(Instant at, @Nullable String by, String reason) {
        Withdrawn masked() {
            return new Withdrawn(at, by, PersonalData.masked(reason));
        }
    }

    /** The same for who may not see people: what was written of it without their numbers and addresses. */
    DocumentView masked() {
        return new DocumentView(
                id,
                version,
                subjectKind,
                subjectId,
                PersonalData.masked(fileName),
                format,
                size,
                sha256,
                scan,
                number == null ? null : PersonalData.masked(number),
                issuedOn,
                title == null ? null : PersonalData.masked(title),
                recordedAt,
                recordedBy,
                withdrawn == null ? null : withdrawn.masked());
    }
}
