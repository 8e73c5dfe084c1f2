package org.lianzhao.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of somebody, numbers and addresses in part.
 *
 * @param name a word that says so where the person was erased
 * @param hometownCode where the family is from (籍贯), as GB/T 2260 has it
 * @param posts what he is and was at which firms, what he is first
 * @param ties what ties him to the zone
 * @param consents on what ground all that is kept
 */
record PersonView(
        UUID id,
        int version,
        String name,
        @Nullable String hometownCode,
        @Nullable String hometownName,
        @Nullable String note,
        List<ContactView> contacts,
        List<PostView> posts,
        List<TieView> ties,
        List<ConsentView> consents,
        ConsentStanding consent,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant erasedAt) {

    /** A number or an address, in part. */
    record ContactView(
            UUID id,
            ContactKind kind,
            String masked,
            @Nullable String label,
            Instant recordedAt,
            String recordedBy) {}

    /**
     * What somebody is, or was, at a firm.
     *
     * @param until null where he is still there, or nobody knows when he left
     */
    record PostView(
            UUID id,
            int version,
            UUID companyId,
            String companyName,
            @Nullable String title,
            @Nullable String department,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean current,
            @Nullable String source,
            Instant recordedAt,
            String recordedBy) {}

    /** Something that ties somebody to the zone. */
    record TieView(
            UUID id, TieKind kind, String text, @Nullable String code) {}

    /** A ground on which data are kept. */
    record ConsentView(
            UUID id,
            ConsentBasis basis,
            LocalDate givenOn,
            @Nullable String scope,
            @Nullable String note,
            Instant recordedAt,
            String recordedBy,
            @Nullable LocalDate withdrawnOn) {}
}
