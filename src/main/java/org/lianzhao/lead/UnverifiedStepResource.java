package org.lianzhao.lead;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** The steps that wait for the caller to verify them. */
@Path("/api/leads/unverified-steps")
@PermissionsAllowed("ASSIGN_LEADS")
class UnverifiedStepResource {
    private final UnverifiedSteps steps;

    UnverifiedStepResource(UnverifiedSteps steps) {
        this.steps = steps;
    }

    @GET
    public Page<UnverifiedStep> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return steps.page(cursor, Limit.of(limit));
    }
}
