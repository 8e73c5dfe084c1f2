package org.lianzhao.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.ChangeDomain;

/** A line of the audit: who changed what, when, from where, and the fields before and after. */
record AuditView(
        String id,
        Instant at,
        ChangeDomain domain,
        String event,
        @Nullable UUID actorId,
        @Nullable String actorName,
        String subjectType,
        UUID subjectId,
        String subjectName,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        Channel channel,
        @Nullable String address) {}
