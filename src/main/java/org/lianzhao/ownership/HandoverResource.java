package org.lianzhao.ownership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;

/** Handing over all that somebody has who leaves; how far that goes the caller's own reach says. */
@Path("/api/ownership/handovers")
@PermissionsAllowed("ASSIGN_LEADS")
class HandoverResource {
    private final Handovers handovers;

    HandoverResource(Handovers handovers) {
        this.handovers = handovers;
    }

    @GET
    public Page<LeaverRow> leavers() {
        return Page.whole(handovers.leavers());
    }

    /**
     * What somebody would hand over.
     *
     * @param toUserId who is to take over; what depends on that is counted as staying where absent
     */
    @GET
    @Path("/{from}")
    public HandoverPreview preview(@RestPath UUID from, @RestQuery @Nullable UUID toUserId) {
        return handovers.preview(from, toUserId);
    }

    @POST
    @ResponseStatus(201)
    public HandoverView handOver(@NotNull @Valid NewHandover said) {
        return handovers.handOver(said);
    }
}
