package org.lianzhao.trend;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;

/** The gaps that a lead's project closed by producing. */
@Path("/api/leads/{id}/closed-gaps")
@PermissionsAllowed("READ_LEADS")
class ClosedGapResource {
    private final Trend trend;

    ClosedGapResource(Trend trend) {
        this.trend = trend;
    }

    @GET
    public Page<ClosedGap> closed(@RestPath UUID id) {
        return Page.whole(trend.closedBy(id));
    }
}
