package org.lianzhao.duplicate;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Scans of the whole register for records that may be one firm. */
@Path("/api/duplicate-scans")
@PermissionsAllowed("MERGE")
class ScanResource {
    private final ScanDesk desk;

    ScanResource(ScanDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    public ScanView start() {
        return desk.start();
    }

    @GET
    @Path("/latest")
    @PermissionsAllowed("READ_REGISTER")
    public ScanView latest() {
        return desk.latest();
    }

    @POST
    @Path("/{id}/cancellation")
    public ScanView cancel(@RestPath UUID id) {
        return desk.cancel(id);
    }
}
