package org.lianzhao.company;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.NamedDocument;

/**
 * One verification of what somebody says of a firm in a segment.
 *
 * @param holds whether it still does
 * @param ending how it came to hold no longer
 * @param endedBy who took it back, verified anew or merged the segments; null where the program did
 * @param endedReason why it was taken back
 */
record VerificationView(
        UUID id,
        LocalDate verifiedOn,
        @Nullable String evidence,
        @Nullable NamedDocument document,
        Instant verifiedAt,
        String verifiedBy,
        boolean holds,
        @Nullable VerificationEnd ending,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endedReason) {}
