package org.lianzhao.transfer;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** The rows of an import: what became of each, and what people say of those that may be known. */
@Path("/api/imports/{id}/rows")
@PermissionsAllowed("IMPORT")
class ImportRowResource {
    private final ImportReading reading;
    private final RowReading comparing;
    private final HeldRows held;

    ImportRowResource(ImportReading reading, RowReading comparing, HeldRows held) {
        this.reading = reading;
        this.comparing = comparing;
        this.held = held;
    }

    @GET
    public Page<ImportRowView> rows(
            @RestPath UUID id,
            @RestQuery @Nullable RowOutcome outcome,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return reading.rows(id, outcome, cursor, Limit.of(limit));
    }

    @GET
    @Path("/{row}")
    public RowComparison row(@RestPath UUID id, @RestPath int row) {
        return comparing.compare(id, row);
    }

    @PUT
    @Path("/{row}/decision")
    public RowComparison decide(@RestPath UUID id, @RestPath int row, @NotNull RowDecisionRequest request) {
        held.decide(id, row, request.outcome());
        return comparing.compare(id, row);
    }
}
