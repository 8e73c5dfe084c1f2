package org.lianzhao.lookup;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Looks a firm up before it is entered. A POST, for asking a vendor is counted and kept. */
@Path("/api/companies/lookups")
@PermissionsAllowed("ENTER_COMPANIES")
class LookupResource {
    private final FirmLookup lookup;

    LookupResource(FirmLookup lookup) {
        this.lookup = lookup;
    }

    @POST
    public LookupView look(@NotNull @Valid LookupRequest request) {
        return lookup.look(request);
    }
}
