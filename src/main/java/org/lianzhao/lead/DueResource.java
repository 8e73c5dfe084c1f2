package org.lianzhao.lead;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** What is due on leads, as far as the caller's scope reaches. */
@Path("/api/leads")
@PermissionsAllowed("READ_LEADS")
class DueResource {
    private final DueList due;
    private final DutyBoard duties;
    private final ClockWaiving waiving;

    DueResource(DueList due, DutyBoard duties, ClockWaiving waiving) {
        this.due = due;
        this.duties = duties;
        this.waiving = waiving;
    }

    @GET
    @Path("/clocks")
    public Page<DueClock> clocks(
            @BeanParam @Valid LeadFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return due.page(filter, cursor, Limit.of(limit));
    }

    @GET
    @Path("/clocks/counts")
    public DueCounts counts(@BeanParam @Valid LeadFilter filter) {
        return due.counts(filter);
    }

    /**
     * How pressing leads are, by person or task force.
     *
     * @param by {@code person}, as where absent, or {@code taskForce}
     */
    @GET
    @Path("/duties")
    public Page<DutyRow> duties(
            @BeanParam @Valid LeadFilter filter, @RestQuery @Pattern(regexp = "person|taskForce") @Nullable String by) {
        return Page.whole("taskForce".equals(by) ? duties.byForce(filter) : duties.byPerson(filter));
    }

    @POST
    @Path("/{id}/waivers")
    @PermissionsAllowed("ASSIGN_LEADS")
    public LeadView waive(@RestPath UUID id, @NotNull @Valid NewWaiver waiver) {
        return waiving.waive(id, waiver);
    }
}
