package org.lianzhao.ownership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Conflicts about firms, for those who see one of the two leads; the office settles them. */
@Path("/api/ownership/conflicts")
@PermissionsAllowed("READ_LEADS")
class ConflictResource {
    private final ConflictList list;
    private final ConflictPage page;
    private final ConflictDesk desk;
    private final Settling settling;

    ConflictResource(ConflictList list, ConflictPage page, ConflictDesk desk, Settling settling) {
        this.list = list;
        this.page = page;
        this.desk = desk;
        this.settling = settling;
    }

    @GET
    public Page<ConflictRow> list(
            @RestQuery boolean settled, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return list.page(settled, cursor, Limit.of(limit));
    }

    @GET
    @Path("/{id}")
    public ConflictView show(@RestPath UUID id) {
        return page.show(id);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_LEADS")
    public ConflictView contest(@NotNull @Valid NewConflict said) {
        return desk.contest(said);
    }

    @POST
    @Path("/{id}/statements")
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_LEADS")
    public ConflictView state(@RestPath UUID id, @NotNull @Valid NewStatement said) {
        return desk.state(id, said);
    }

    @POST
    @Path("/{id}/decision")
    @PermissionsAllowed("SETTLE_CONFLICTS")
    public ConflictView settle(@RestPath UUID id, @NotNull @Valid Decision decision) {
        return settling.settle(id, decision);
    }
}
