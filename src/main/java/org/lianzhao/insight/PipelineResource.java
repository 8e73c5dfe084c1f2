package org.lianzhao.insight;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.LeadStage;
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
            @RestQuery @Nullable LeadStage stage,
            @RestQuery Pipeline.@Nullable Figure figure,
            @RestQuery @Nullable LocalDate asOf) {
        return Page.whole(pipeline.behind(
                Objects.requireNonNullElse(stage, LeadStage.CLUE),
                Objects.requireNonNullElse(figure, Pipeline.Figure.COUNT),
                asOf));
    }
}
