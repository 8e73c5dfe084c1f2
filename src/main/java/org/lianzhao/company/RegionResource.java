package org.lianzhao.company;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Regions to choose from: the provinces, or what lies directly in one region. */
@Path("/api/regions")
@PermissionsAllowed("READ_REGISTER")
class RegionResource {
    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @Path("/{code}")
    public RegionView region(@RestPath String code) {
        return regions.of(code).map(RegionView::of).orElseThrow(() -> new Missing("region", code));
    }

    @GET
    public Page<RegionView> in(@RestQuery @Nullable String parent) {
        List<Region> found = regions.below(parent == null ? "" : parent);
        return Page.whole(found.stream().map(RegionView::of).toList());
    }
}
