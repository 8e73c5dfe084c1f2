package org.lianzhao.insight;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** The pipeline of leaders, within what the caller may see. */
@Path("/api/insight/pipeline")
@PermissionsAllowed("READ_LEADS")
class PipelineResource {
    private final Pipeline pipeline;

    PipelineResource(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @GET
    public PipelineView pipeline(@RestQuery @Nullable LocalDate asOf) {
        return pipeline.asOf(asOf);
    }

    @GET
    @Path("/leads")
    public Page<LeadRow> leads(
            @BeanParam FigureFilter behind, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return pipeline.behind(behind, cursor, Limit.of(limit));
    }
}
