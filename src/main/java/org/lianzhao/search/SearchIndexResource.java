package org.lianzhao.search;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The search index of the instance that answers. */
@Path("/api/search-index")
@PermissionsAllowed("MANAGE_INDEX")
class SearchIndexResource {
    private final IndexCare care;

    SearchIndexResource(IndexCare care) {
        this.care = care;
    }

    @GET
    public IndexView index() {
        return care.show();
    }

    @POST
    @Path("/rebuilds")
    @ResponseStatus(202)
    public IndexView rebuild() {
        return care.rebuild();
    }
}
