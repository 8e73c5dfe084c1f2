package org.lianzhao.draft;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.lianzhao.chain.NewChain;

/** New chains. */
@Path("/api/chains")
@PermissionsAllowed("EDIT_CHAINS")
class FoundingResource {
    private final Founding founding;

    FoundingResource(Founding founding) {
        this.founding = founding;
    }

    @POST
    @ResponseStatus(201)
    public DrawnChain begin(@NotNull @Valid NewChain request) {
        return founding.begin(request);
    }
}
