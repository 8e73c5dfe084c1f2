package org.lianzhao.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.ChangeDomain;

/**
 * A line of the audit: who changed what, when, from where, and the fields before and after.
 *
 * @param confidential whether the record is, or once was, only for those whom it names; then its name and fields are
 *     not told
 */
record AuditView(
        String id,
        Instant at,
        ChangeDomain domain,
        String event,
        @Nullable UUID actorId,
        @Nullable String actorName,
        String subjectType,
        UUID subjectId,
        @Nullable String subjectName,
        boolean confidential,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        Channel channel,
        @Nullable String address) {}
