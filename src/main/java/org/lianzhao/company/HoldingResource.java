package org.lianzhao.company;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** The segments a firm is in, said by hand and verified by the chain office. */
@Path("/api/companies/{id}/holdings")
@PermissionsAllowed("ENTER_COMPANIES")
class HoldingResource {
    private final HoldingDesk desk;
    private final ClaimDesk claims;
    private final Patches patches;

    HoldingResource(HoldingDesk desk, ClaimDesk claims, Patches patches) {
        this.desk = desk;
        this.claims = claims;
        this.patches = patches;
    }

    @POST
    @ResponseStatus(201)
    public CompanyView add(
            @RestPath UUID id, @NotNull @Valid NewHolding said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.add(id, said, key);
    }

    @PATCH
    @Path("/{holding}")
    public CompanyView edit(@RestPath UUID id, @RestPath UUID holding, JsonNode body) {
        return desk.edit(id, holding, patches.of(body));
    }

    @POST
    @Path("/{holding}/removal")
    public CompanyView remove(@RestPath UUID id, @RestPath UUID holding, @NotNull @Valid FactRemoval said) {
        return desk.remove(id, holding, said);
    }

    @POST
    @Path("/{holding}/verification")
    @PermissionsAllowed("EDIT_CHAINS")
    public CompanyView verify(@RestPath UUID id, @RestPath UUID holding, @NotNull @Valid NewVerification said) {
        return claims.verify(id, holding, said);
    }

    @POST
    @Path("/{holding}/verification-withdrawal")
    @PermissionsAllowed("EDIT_CHAINS")
    public CompanyView takeBack(@RestPath UUID id, @RestPath UUID holding, @NotNull @Valid FactRemoval said) {
        return claims.takeBack(id, holding, said);
    }

    @GET
    @Path("/{holding}/verifications")
    @PermissionsAllowed("READ_REGISTER")
    public Page<VerificationView> verifications(@RestPath UUID id, @RestPath UUID holding) {
        return claims.history(id, holding);
    }
}
