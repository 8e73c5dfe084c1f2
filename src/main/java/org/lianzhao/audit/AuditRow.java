package org.lianzhao.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.ChangeDomain;

/** A line of the audit as it lies in the table: the changed fields are JSON text. */
record AuditRow(
        Long id,
        Instant at,
        ChangeDomain domain,
        String event,
        @Nullable UUID actorId,
        @Nullable String actorName,
        String subjectType,
        UUID subjectId,
        String subjectName,
        boolean confidential,
        String before,
        String after,
        Channel channel,
        @Nullable String address) {}
