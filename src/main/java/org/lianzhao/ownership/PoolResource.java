package org.lianzhao.ownership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** Leads that nobody goes on with: everybody who works on leads sees what they are about and may claim one. */
@Path("/api/pool")
@PermissionsAllowed("EDIT_LEADS")
class PoolResource {
    private final PoolList list;
    private final Pool pool;
    private final PoolReturning returning;

    PoolResource(PoolList list, Pool pool, PoolReturning returning) {
        this.list = list;
        this.pool = pool;
        this.returning = returning;
    }

    @GET
    public Page<PoolRow> list(
            @BeanParam @Valid PoolFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return list.page(filter, cursor, Limit.of(limit));
    }

    @GET
    @Path("/allowance")
    public Allowance allowance() {
        return pool.allowance();
    }

    @GET
    @Path("/preview")
    @PermissionsAllowed("EDIT_CLOCKS")
    public PoolReturning.Idle preview(@RestQuery int days) {
        return returning.preview(days);
    }

    @POST
    @Path("/{id}/claims")
    @ResponseStatus(201)
    public ClaimedLead claim(@RestPath UUID id, @NotNull @Valid NewClaim said) {
        return pool.claim(id, said);
    }
}
