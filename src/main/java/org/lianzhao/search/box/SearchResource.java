package org.lianzhao.search.box;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The one search box. */
@Path("/api/search")
@PermissionsAllowed("READ_REGISTER")
class SearchResource {
    private final SearchBox box;

    SearchResource(SearchBox box) {
        this.box = box;
    }

    /** By name or by a firm's number: addresses end in logs, so nobody is found by a phone number or an e-mail here. */
    @GET
    public SearchView look(@BeanParam @Valid BoxFilter filter) {
        return box.lookOpenly(filter.question());
    }

    /** By whatever is typed, whole numbers and addresses of people among it: bodies are not logged. */
    @POST
    public SearchView look(@NotNull @Valid BoxQuestion question) {
        return box.look(question);
    }
}
