package org.lianzhao.target;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What people do about the targets of a segment. */
@Path("/api/segments/{code}/targets")
class TargetWorkResource {
    private final TargetDesk desk;
    private final TargetLeads leads;

    TargetWorkResource(TargetDesk desk, TargetLeads leads) {
        this.desk = desk;
        this.leads = leads;
    }

    @PUT
    @Path("/{company}/work")
    @PermissionsAllowed("EDIT_TARGETS")
    public WorkView plan(@RestPath String code, @RestPath UUID company, @NotNull @Valid WorkEdit edit) {
        return desk.plan(code, company, edit);
    }

    @POST
    @Path("/{company}/decision")
    @PermissionsAllowed("EDIT_TARGETS")
    public WorkView decide(@RestPath String code, @RestPath UUID company, @NotNull @Valid TargetDecision said) {
        return desk.decide(code, company, said);
    }

    @POST
    @Path("/lead-preview")
    @PermissionsAllowed("EDIT_LEADS")
    public Pursuits preview(@RestPath String code, @NotNull @Valid LeadOrder order) {
        return leads.preview(code, order);
    }

    @POST
    @Path("/leads")
    @PermissionsAllowed("EDIT_LEADS")
    public Pursuits create(
            @RestPath String code,
            @NotNull @Valid LeadOrder order,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return leads.create(code, order, key);
    }
}
