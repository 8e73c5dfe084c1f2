package org.lianzhao.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Whom work can be given to. */
@Path("/api/colleagues")
@PermissionsAllowed("READ_LEADS")
class ColleagueResource {
    private final Colleagues colleagues;

    ColleagueResource(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** People and task forces at work, by name. */
    record ColleaguesView(List<PersonRef> people, List<TaskForceRef> taskForces) {}

    @GET
    public ColleaguesView list() {
        return new ColleaguesView(colleagues.atWork(), colleagues.forcesAtWork());
    }
}
