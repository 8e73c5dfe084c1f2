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

/** Whose a lead is, and giving it to others. */
@Path("/api/leads/{id}")
@PermissionsAllowed("READ_LEADS")
class LeadOwnershipResource {
    private final FirstTalkPage page;
    private final Transfers transfers;
    private final Pool pool;

    LeadOwnershipResource(FirstTalkPage page, Transfers transfers, Pool pool) {
        this.page = page;
        this.transfers = transfers;
        this.pool = pool;
    }

    @GET
    @Path("/first-talk")
    public FirstTalkView show(@RestPath UUID id) {
        return page.show(id);
    }

    @POST
    @Path("/transfers")
    @ResponseStatus(201)
    @PermissionsAllowed("ASSIGN_LEADS")
    public FirstTalkView transfer(@RestPath UUID id, @NotNull @Valid NewTransfer said) {
        return transfers.transfer(id, said);
    }

    @POST
    @Path("/pool")
    @ResponseStatus(204)
    @PermissionsAllowed("EDIT_LEADS")
    public void putBack(@RestPath UUID id, @NotNull @Valid NewReturn said) {
        pool.putBack(id, said);
    }
}
