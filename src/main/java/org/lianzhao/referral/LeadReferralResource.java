package org.lianzhao.referral;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The referral that brought a lead. */
@Path("/api/leads/{id}/referral")
@PermissionsAllowed("READ_LEADS")
class LeadReferralResource {
    private final ReferralDesk desk;

    LeadReferralResource(ReferralDesk desk) {
        this.desk = desk;
    }

    @GET
    public ReferralView referral(@RestPath UUID id) {
        return desk.behind(id);
    }

    @POST
    @Path("/disclosures")
    @PermissionsAllowed("EDIT_LEADS")
    public DisclosedContact disclose(@RestPath UUID id) {
        return desk.disclose(id);
    }
}
