package org.lianzhao.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** The audit, for the auditor and, in part, the administrator. */
@Path("/api/audit")
@PermissionsAllowed("READ_AUDIT")
class AuditResource {
    private final AuditReading reading;

    AuditResource(AuditReading reading) {
        this.reading = reading;
    }

    @GET
    public Page<AuditView> list(
            @BeanParam @Valid AuditFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return reading.list(filter, cursor, Limit.of(limit));
    }
}
