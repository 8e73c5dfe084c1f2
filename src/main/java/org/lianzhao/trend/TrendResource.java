package org.lianzhao.trend;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** How the coverage of a chain moved: week by week, which segments, and what closed gaps. */
@Path("/api/chains/{code}/trend")
@PermissionsAllowed("READ_CHAINS")
class TrendResource {
    private final Trend trend;

    TrendResource(Trend trend) {
        this.trend = trend;
    }

    /** Since that day, at most three years ago; without one, since three months ago. */
    @GET
    public TrendView trend(@RestPath String code, @RestQuery @Nullable LocalDate from) {
        return trend.since(code, from);
    }

    /** The segments whose status changed since that day, page by page. */
    @GET
    @Path("/moves")
    public Page<MovedSegment> moves(
            @RestPath String code,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return trend.moves(code, from, cursor, Limit.of(limit));
    }

    /** The gaps that projects closed since that day, page by page. */
    @GET
    @Path("/closed-gaps")
    public Page<ClosedGap> closed(
            @RestPath String code,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return trend.closed(code, from, cursor, Limit.of(limit));
    }
}
