package org.lianzhao.company;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** What people say by hand of firms on a chain and nobody has verified. */
@Path("/api/chains/{code}/claims")
@PermissionsAllowed("EDIT_CHAINS")
class ClaimResource {
    private final Claims claims;

    ClaimResource(Claims claims) {
        this.claims = claims;
    }

    @GET
    public Page<ClaimView> waiting(
            @RestPath String code, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return claims.waiting(code, cursor, Limit.of(limit));
    }
}
