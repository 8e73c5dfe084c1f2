package org.lianzhao.account;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a sign-in starts and ends: the identity provider is asked on the way, then the person is back where they were. */
@Path("/login")
@Authenticated
class LoginResource {
    @GET
    @Operation(hidden = true)
    public RestResponse<Void> signedIn(@RestQuery("return") @Nullable String back) {
        return RestResponse.seeOther(URI.create(ownAddress(back)));
    }

    /** The address if it is one of ours, else the start: a link to us must not lead to somebody else's page. */
    static String ownAddress(@Nullable String address) {
        return address != null && address.matches("/(?![/\\\\])[\\w\\-./?=&%:,+~]*") ? address : "/";
    }
}
