package org.lianzhao.referral;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Referrals of a chamber's system. A new one answers 201, one that is known already 200. */
@Path("/api/partner/v1/referrals")
@PermissionsAllowed("REFER")
class PartnerReferralResource {
    private final ReferralIntake intake;

    PartnerReferralResource(ReferralIntake intake) {
        this.intake = intake;
    }

    @POST
    public RestResponse<ReferralAnswer> refer(
            @NotNull @Valid NewReferral said, @RestHeader("Idempotency-Key") @Nullable String key) {
        ReferralIntake.Taken taken = intake.take(said, key);
        return RestResponse.status(
                taken.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, taken.answer());
    }

    @GET
    @Path("/{id}")
    public ReferralAnswer status(@RestPath UUID id) {
        return intake.own(id);
    }
}
