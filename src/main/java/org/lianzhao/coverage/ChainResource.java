package org.lianzhao.coverage;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Chains and their maps with the coverage of each segment. */
@Path("/api/chains")
@PermissionsAllowed("READ_CHAINS")
class ChainResource {
    private final Coverage coverage;
    private final PastMaps past;
    private final GapRanking ranking;

    ChainResource(Coverage coverage, PastMaps past, GapRanking ranking) {
        this.coverage = coverage;
        this.past = past;
        this.ranking = ranking;
    }

    @GET
    public Page<ChainRow> chains() {
        return Page.whole(coverage.chains());
    }

    /** The map as it is; with a day, as it was when that day ended. */
    @GET
    @Path("/{code}/map")
    public MapView map(@RestPath String code, @RestQuery @Nullable LocalDate asOf) {
        return past.map(code, asOf);
    }

    /** The gaps of a chain, the largest first: page by page where a limit is asked, or else all that a map has room for. */
    @GET
    @Path("/{code}/gaps")
    public Page<Gap> gaps(
            @RestPath String code, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        List<Gap> gaps = ranking.gaps(code);
        return cursor == null && limit == null ? Page.whole(gaps) : GapPages.page(gaps, cursor, Limit.of(limit));
    }
}
