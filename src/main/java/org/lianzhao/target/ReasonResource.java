package org.lianzhao.target;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;

/** Why a lead was made. */
@Path("/api/leads/{id}/reasons")
@PermissionsAllowed("READ_LEADS")
class ReasonResource {
    private final KeptReasons reasons;

    ReasonResource(KeptReasons reasons) {
        this.reasons = reasons;
    }

    @GET
    public Page<Points> reasons(@RestPath UUID id) {
        return Page.whole(reasons.of(id));
    }
}
