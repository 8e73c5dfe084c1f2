package org.lianzhao.account;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
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
    private final SecurityIdentity identity;

    LoginResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Void> signedIn(@RestQuery("return") @Nullable String back) {
        return RestResponse.seeOther(URI.create(ownAddress(back)));
    }

    /** Where the identity provider sends people back; where it says that they are signed in, nobody gets this far. */
    @GET
    @Path("/callback")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> sentBack() {
        return RestResponse.seeOther(URI.create(identity.isAnonymous() ? "/sign-in-failed" : "/"));
    }

    /** The address if it is one of ours, else the start: a link to us must not lead to somebody else's page. */
    static String ownAddress(@Nullable String address) {
        return address != null && address.matches("/(?![/\\\\])[\\w\\-./?=&%:,+~]*") ? address : "/";
    }
}
