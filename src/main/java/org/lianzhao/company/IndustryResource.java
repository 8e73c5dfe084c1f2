package org.lianzhao.company;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;

/** Industries to choose from: the sections of the standard, or what lies directly in one class. */
@Path("/api/industries")
@PermissionsAllowed("READ_REGISTER")
class IndustryResource {
    private final Industries industries;

    IndustryResource(Industries industries) {
        this.industries = industries;
    }

    @GET
    public Page<IndustryView> in(@RestQuery @Nullable String parent) {
        List<IndustryClass> found = industries.below(parent == null ? "" : parent);
        return Page.whole(found.stream().map(IndustryView::of).toList());
    }

    @GET
    @Path("/{code}")
    public IndustryView industry(@RestPath String code) {
        return industries.of(code).map(IndustryView::of).orElseThrow(() -> new Missing("industry", code));
    }
}
