package org.lianzhao.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Whom work can be given to. */
@Path("/api/colleagues")
@PermissionsAllowed("READ_LEADS")
class ColleagueResource {
    private final Colleagues colleagues;

    ColleagueResource(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GET
    public Page<PersonRef> list(
            @RestQuery @Nullable @Size(max = 100) String q,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return colleagues.atWork(q, cursor, Limit.of(limit));
    }

    @GET
    @Path("/task-forces")
    public Page<TaskForceRef> taskForces() {
        return Page.whole(colleagues.forcesAtWork());
    }
}
