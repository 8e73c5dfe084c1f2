package org.lianzhao.search.box;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The one search box. */
@Path("/api/search")
@PermissionsAllowed("READ_REGISTER")
class SearchResource {
    private final SearchBox box;

    SearchResource(SearchBox box) {
        this.box = box;
    }

    @GET
    public SearchView look(@BeanParam @Valid BoxFilter filter) {
        return box.look(filter.typed(), filter.kind, filter.limit());
    }
}
