package org.lianzhao.survey;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** The records that a chain's local supply rate comes from. */
@Path("/api/chains/{code}/surveys")
@PermissionsAllowed("READ_REGISTER")
class ChainSurveyResource {
    private final SurveyReading reading;

    ChainSurveyResource(SurveyReading reading) {
        this.reading = reading;
    }

    @GET
    public Page<SurveyRow> surveys(
            @RestPath String code,
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return reading.rows(code, year, Cursor.id(cursor), Limit.of(limit));
    }
}
