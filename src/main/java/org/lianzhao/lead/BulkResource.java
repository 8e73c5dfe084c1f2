package org.lianzhao.lead;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The same for many leads at once. */
@Path("/api/leads/bulk")
@PermissionsAllowed("EDIT_LEADS")
class BulkResource {
    private final BulkEditing editing;

    BulkResource(BulkEditing editing) {
        this.editing = editing;
    }

    /** What would become of each; nothing is changed. */
    @POST
    @Path("/preview")
    public BulkOutcome preview(@NotNull @Valid BulkChange asked) {
        return editing.preview(asked);
    }

    @POST
    public BulkOutcome apply(@NotNull @Valid BulkChange asked) {
        return editing.apply(asked);
    }
}
