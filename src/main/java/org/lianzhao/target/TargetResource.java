package org.lianzhao.target;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** The firms that could fill a segment. */
@Path("/api/segments/{code}/targets")
@PermissionsAllowed("READ_LEADS")
class TargetResource {
    private final Targets targets;
    private final TouchedTargets touched;

    TargetResource(Targets targets, TouchedTargets touched) {
        this.targets = targets;
        this.touched = touched;
    }

    @GET
    public TargetsView targets(
            @RestPath String code,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable Tier tier,
            @RestQuery @Nullable WorkState state,
            @RestQuery @Nullable UUID owner,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return targets.of(code, region, new ListChoice(tier, state, owner), cursor, Limit.of(limit));
    }

    @GET
    @Path("/{company}/history")
    public Page<TargetEventView> history(
            @RestPath String code,
            @RestPath UUID company,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return touched.history(code, company, cursor, Limit.of(limit));
    }
}
