package org.lianzhao.target;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;

/** The firms that could fill a segment. */
@Path("/api/segments/{code}/targets")
@PermissionsAllowed("READ_LEADS")
class TargetResource {
    private final Targets targets;

    TargetResource(Targets targets) {
        this.targets = targets;
    }

    @GET
    public TargetsView targets(
            @RestPath String code, @RestQuery @Nullable String region, @RestQuery @Nullable Integer limit) {
        return targets.of(code, region, Limit.of(limit));
    }
}
