package org.lianzhao.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** The account of whoever asks. */
@Path("/api/me")
@PermissionsAllowed("SIGN_IN")
class MeResource {
    private final MyAccount account;

    MeResource(MyAccount account) {
        this.account = account;
    }

    @GET
    public MeView me() {
        return account.show();
    }

    @PUT
    @Path("/preferences")
    public Preferences prefer(@NotNull @Valid Preferences preferences) {
        return account.prefer(preferences);
    }
}
