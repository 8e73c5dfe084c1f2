package org.lianzhao.draft;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.SplitCases;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;

/** Leads, firms, targets, surveys and factors of segments that were split, for the chain office: where does each belong? */
@Path("/api/chains/{code}/splits")
@PermissionsAllowed("EDIT_CHAINS")
class SplitResource {
    private final SplitCases cases;
    private final SplitDesk desk;
    private final Acting acting;

    SplitResource(SplitCases cases, SplitDesk desk, Acting acting) {
        this.cases = cases;
        this.desk = desk;
        this.acting = acting;
    }

    @GET
    public SplitList open(
            @RestPath String code, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return desk.open(code, Cursor.id(cursor), Limit.of(limit));
    }

    /** Answers with what is left. */
    @POST
    @Path("/decisions")
    public SplitList settle(@RestPath String code, @NotNull @Valid SettledSplit settled) {
        Actor by = acting.person();
        cases.settle(code, settled.ids(), settled.to(), new Author(by.id(), by.name()));
        return desk.open(code, null, Limit.of(null));
    }
}
