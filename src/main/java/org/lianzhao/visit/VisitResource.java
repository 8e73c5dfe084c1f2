package org.lianzhao.visit;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** Visits, receptions and meetings that are planned, and what became of them. */
@Path("/api/visits")
@PermissionsAllowed("READ_LEADS")
class VisitResource {
    private final VisitList list;
    private final VisitDesk desk;
    private final VisitEditing editing;
    private final VisitSettling settling;
    private final Patches patches;

    VisitResource(VisitList list, VisitDesk desk, VisitEditing editing, VisitSettling settling, Patches patches) {
        this.list = list;
        this.desk = desk;
        this.editing = editing;
        this.settling = settling;
        this.patches = patches;
    }

    @GET
    public Page<VisitView> visits(
            @BeanParam @Valid VisitFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return list.page(filter, cursor, Limit.of(limit));
    }

    @GET
    @Path("/{id}")
    public VisitView show(@RestPath UUID id) {
        return list.show(id);
    }

    /** Whether people work on a day that somebody is about to plan for. */
    @GET
    @Path("/days/{day}")
    public VisitDay day(@RestPath LocalDate day) {
        return list.day(day);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("ENTER_COMPANIES")
    public VisitView plan(@NotNull @Valid NewVisit said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.plan(said, key);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("ENTER_COMPANIES")
    public VisitView edit(@RestPath UUID id, JsonNode body) {
        return editing.edit(id, patches.of(body));
    }

    /** People met: what came of it becomes a follow-up of the lead, or is noted with the firm. */
    @POST
    @Path("/{id}/meeting")
    @PermissionsAllowed("ENTER_COMPANIES")
    public VisitView hold(@RestPath UUID id, @NotNull @Valid MeetingHeld said) {
        return settling.hold(id, said);
    }

    @POST
    @Path("/{id}/cancellation")
    @PermissionsAllowed("ENTER_COMPANIES")
    public VisitView cancel(@RestPath UUID id, @NotNull @Valid Cancellation said) {
        return settling.cancel(id, said);
    }
}
