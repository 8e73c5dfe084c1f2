package org.lianzhao.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;

/** Chains and their maps with the coverage of each segment. */
@Path("/api/chains")
@PermissionsAllowed("READ_CHAINS")
class ChainResource {
    private final Coverage coverage;

    ChainResource(Coverage coverage) {
        this.coverage = coverage;
    }

    @GET
    public Page<ChainRow> chains() {
        return Page.whole(coverage.chains());
    }

    @GET
    @Path("/{code}/map")
    public MapView map(@RestPath String code) {
        return coverage.map(code);
    }

    @GET
    @Path("/{code}/gaps")
    public Page<Gap> gaps(@RestPath String code) {
        return Page.whole(coverage.gaps(code));
    }
}
