package org.lianzhao.survey;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of what a chain buys and sells is local, of a year or the latest. */
@Path("/api/chains/{code}/supply")
@PermissionsAllowed("READ_CHAINS")
class LocalSupplyResource {
    private final SurveyReading reading;

    LocalSupplyResource(SurveyReading reading) {
        this.reading = reading;
    }

    @GET
    public LocalSupply supply(@RestPath String code, @RestQuery @Nullable Integer year) {
        return reading.supply(code, year);
    }
}
