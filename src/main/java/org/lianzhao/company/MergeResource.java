package org.lianzhao.company;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;

/** Records that turned out to be one firm. */
@Path("/api/companies")
class MergeResource {
    private final Merges merges;
    private final MergeUndoing undoing;
    private final CompanyPage page;

    MergeResource(Merges merges, MergeUndoing undoing, CompanyPage page) {
        this.merges = merges;
        this.undoing = undoing;
        this.page = page;
    }

    @GET
    @Path("/{id}/merges")
    @PermissionsAllowed("READ_REGISTER")
    public Page<MergeView> merges(@RestPath UUID id) {
        return Page.whole(merges.of(id));
    }

    @POST
    @Path("/{id}/merges")
    @ResponseStatus(201)
    @PermissionsAllowed("MERGE")
    public CompanyView merge(@RestPath UUID id, @NotNull @Valid NewMerge request) {
        merges.merge(id, request);
        return page.show(id);
    }

    @POST
    @Path("/merges/{merge}/reversal")
    @PermissionsAllowed("MERGE")
    public UndoneMerge undo(@RestPath UUID merge) {
        return undoing.undo(merge);
    }
}
