package org.lianzhao.audit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.ChangeDomain;

/** What the reader of the audit looks for; absent means any. Days are those of China, both included. */
class AuditFilter {
    @RestQuery
    @Nullable
    ChangeDomain domain;

    @RestQuery
    @Size(max = 40)
    @Nullable
    String subjectType;

    @RestQuery
    @Nullable
    UUID subjectId;

    /** The person's name, in full. */
    @RestQuery
    @Size(max = 100)
    @Nullable
    String actor;

    @RestQuery
    @Nullable
    LocalDate from;

    @RestQuery
    @Nullable
    LocalDate to;
}
