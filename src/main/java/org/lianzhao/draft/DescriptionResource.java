package org.lianzhao.draft;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** What a chain itself shall be called and who shall answer for it, for the chain office. */
@Path("/api/chains/{code}/draft/description")
@PermissionsAllowed("EDIT_CHAINS")
class DescriptionResource {
    private final DescriptionDesk desk;

    DescriptionResource(DescriptionDesk desk) {
        this.desk = desk;
    }

    @GET
    public DescribedView show(@RestPath String code) {
        return desk.show(code);
    }

    @PUT
    public DescribedView edit(@RestPath String code, @NotNull @Valid DescriptionEdit edit) {
        return desk.edit(code, edit);
    }

    @POST
    @Path("/undoing")
    public DescribedView undo(@RestPath String code, @NotNull @Valid SeenSegment seen) {
        return desk.undo(code, seen);
    }
}
