package org.lianzhao.task;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The same to be done on many leads at once. */
@Path("/api/tasks/bulk")
@PermissionsAllowed("READ_LEADS")
class BulkTasksResource {
    private final BulkTasks bulk;

    BulkTasksResource(BulkTasks bulk) {
        this.bulk = bulk;
    }

    /** What would become of each; nothing is given. */
    @POST
    @Path("/preview")
    public TasksOutcome preview(@NotNull @Valid NewTasks said) {
        return bulk.preview(said);
    }

    @POST
    public TasksOutcome give(@NotNull @Valid NewTasks said) {
        return bulk.give(said);
    }
}
