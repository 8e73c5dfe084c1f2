package org.lianzhao.signal;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.shared.page.Page;

/** What tells that a firm may move or build. */
@Path("/api/companies/{id}/signals")
@PermissionsAllowed("READ_REGISTER")
class SignalResource {
    private final SignalDesk desk;

    SignalResource(SignalDesk desk) {
        this.desk = desk;
    }

    @GET
    public Page<SignalView> signals(@RestPath UUID id) {
        return Page.whole(desk.of(id));
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("ENTER_COMPANIES")
    public SignalView add(
            @RestPath UUID id, @NotNull @Valid NewSignal said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.add(id, said, key);
    }

    @POST
    @Path("/{signal}/removal")
    @PermissionsAllowed("ENTER_COMPANIES")
    public SignalView remove(@RestPath UUID id, @RestPath UUID signal, @NotNull @Valid FactRemoval said) {
        return desk.remove(id, signal, said);
    }
}
