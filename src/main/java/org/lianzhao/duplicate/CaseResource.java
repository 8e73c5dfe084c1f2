package org.lianzhao.duplicate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Records that may be one firm. */
@Path("/api/duplicate-cases")
@PermissionsAllowed("READ_REGISTER")
class CaseResource {
    private final CaseReading reading;
    private final CaseDesk desk;

    CaseResource(CaseReading reading, CaseDesk desk) {
        this.reading = reading;
        this.desk = desk;
    }

    @GET
    public Page<CaseRow> cases(
            @BeanParam CaseFilter filter, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return reading.page(filter, cursor, Limit.of(limit));
    }

    @GET
    @Path("/open")
    public OpenCases open() {
        return reading.open();
    }

    @GET
    @Path("/{id}")
    public CaseView show(@RestPath UUID id) {
        return reading.show(id);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("ENTER_COMPANIES")
    public CaseView suspect(@NotNull @Valid NewSuspicion said) {
        return desk.suspect(said);
    }

    @POST
    @Path("/{id}/decision")
    @PermissionsAllowed("MERGE")
    public DecidedCase decide(@RestPath UUID id, @NotNull @Valid CaseDecision decision) {
        return desk.decide(id, decision);
    }
}
