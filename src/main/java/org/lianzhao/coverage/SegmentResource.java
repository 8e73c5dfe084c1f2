package org.lianzhao.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** One segment: what it is, how it is covered, and the decision about it. */
@Path("/api/segments/{code}")
class SegmentResource {
    private final Coverage coverage;
    private final StatusDesk desk;

    SegmentResource(Coverage coverage, StatusDesk desk) {
        this.coverage = coverage;
        this.desk = desk;
    }

    @GET
    @PermissionsAllowed("READ_CHAINS")
    public SegmentView segment(@RestPath String code) {
        return coverage.segment(code);
    }

    @POST
    @Path("/status")
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_CHAINS")
    public StatusView decide(@RestPath String code, @NotNull @Valid StatusDecision decision) {
        return desk.decide(code, decision);
    }

    @POST
    @Path("/status-withdrawal")
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_CHAINS")
    public StatusView withdraw(@RestPath String code, @NotNull @Valid StatusWithdrawal withdrawal) {
        return desk.withdraw(code, withdrawal);
    }
}
