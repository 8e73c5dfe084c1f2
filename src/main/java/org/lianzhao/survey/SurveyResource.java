package org.lianzhao.survey;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What large firms buy and sell: entered, one or many at once, and taken back. */
@Path("/api/surveys")
class SurveyResource {
    private final SurveyDesk desk;
    private final SurveyPasting pasting;

    SurveyResource(SurveyDesk desk, SurveyPasting pasting) {
        this.desk = desk;
        this.pasting = pasting;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_CHAINS")
    public SurveyRow add(@NotNull @Valid NewSurvey said) {
        return desk.add(said);
    }

    @POST
    @Path("/batch")
    @PermissionsAllowed("EDIT_CHAINS")
    public List<SurveyOutcome> addAll(@NotNull @Valid SurveyBatch batch) {
        return desk.addAll(batch.rows());
    }

    @POST
    @Path("/table")
    @PermissionsAllowed("EDIT_CHAINS")
    public List<SurveyOutcome> paste(@NotNull @Valid SurveyTable table) {
        return pasting.enter(table);
    }

    @POST
    @Path("/{id}/removal")
    @ResponseStatus(204)
    @PermissionsAllowed("EDIT_CHAINS")
    public void remove(@RestPath UUID id, @NotNull @Valid SurveyRemoval said) {
        desk.remove(id, said);
    }
}
