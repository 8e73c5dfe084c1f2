package org.lianzhao.referral;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;

/** Who referred a firm, as leads on it tell. */
@Path("/api/companies/{id}/referrals")
@PermissionsAllowed("READ_LEADS")
class FirmReferralResource {
    private final FirmReferrals referrals;

    FirmReferralResource(FirmReferrals referrals) {
        this.referrals = referrals;
    }

    @GET
    public Page<FirmReferral> referrals(@RestPath UUID id) {
        return Page.whole(referrals.of(id));
    }
}
