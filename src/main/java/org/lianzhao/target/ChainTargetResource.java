package org.lianzhao.target;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** All gaps of a chain with the best targets of each. */
@Path("/api/chains/{code}/targets")
@PermissionsAllowed("READ_LEADS")
class ChainTargetResource {
    private final ChainTargets targets;
    private final TouchedTargets touched;

    ChainTargetResource(ChainTargets targets, TouchedTargets touched) {
        this.targets = targets;
        this.touched = touched;
    }

    @GET
    public Page<GapTargets> targets(
            @RestPath String code, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return targets.of(code, cursor, Limit.of(limit));
    }

    @GET
    @Path("/touched")
    public Page<TouchedTarget> touched(
            @RestPath String code,
            @RestQuery @Nullable Touch touch,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return touched.of(code, touch, cursor, Limit.of(limit));
    }

    @GET
    @Path("/touched/counts")
    public TouchCounts counts(@RestPath String code) {
        return touched.counts(code);
    }
}
