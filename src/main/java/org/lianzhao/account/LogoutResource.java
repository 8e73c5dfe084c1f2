package org.lianzhao.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Where somebody signs out who is not signed in; with a session the request does not get this far. */
@Path("/logout")
@PermitAll
class LogoutResource {
    @GET
    @Operation(hidden = true)
    public RestResponse<Void> signedOut() {
        return RestResponse.seeOther(URI.create("/signed-out"));
    }
}
