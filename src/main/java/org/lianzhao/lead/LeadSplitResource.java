package org.lianzhao.lead;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SplitCaseRow;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Leads of segments that were split: their people say to which part each belongs. */
@Path("/api/leads")
@PermissionsAllowed("READ_LEADS")
class LeadSplitResource {
    private final LeadSplits splits;

    LeadSplitResource(LeadSplits splits) {
        this.splits = splits;
    }

    /** Of confidential leads that the caller is on: nobody else sees them. */
    @GET
    @Path("/splits")
    public Page<SplitCaseRow> mine(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return splits.mine(Cursor.id(cursor), Limit.of(limit));
    }

    @GET
    @Path("/{id}/splits")
    public Page<SplitCaseRow> of(@RestPath UUID id) {
        return splits.of(id);
    }

    @POST
    @Path("/{id}/splits/decisions")
    @PermissionsAllowed("EDIT_LEADS")
    public LeadView settle(@RestPath UUID id, @NotNull @Valid SplitDecision decision) {
        return splits.settle(id, decision);
    }
}
