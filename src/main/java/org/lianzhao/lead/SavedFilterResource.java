package org.lianzhao.lead;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** Named views of the list of leads, each caller's own. */
@Path("/api/lead-views")
@PermissionsAllowed("READ_LEADS")
class SavedFilterResource {
    private final SavedFilters filters;
    private final Patches patches;

    SavedFilterResource(SavedFilters filters, Patches patches) {
        this.filters = filters;
        this.patches = patches;
    }

    @GET
    public Page<SavedFilter.SavedFilterRow> mine() {
        return Page.whole(filters.mine());
    }

    @POST
    @ResponseStatus(201)
    public SavedFilter.SavedFilterRow keep(@NotNull @Valid NewSavedFilter said) {
        return filters.keep(said);
    }

    @PATCH
    @Path("/{id}")
    public SavedFilter.SavedFilterRow edit(@RestPath UUID id, JsonNode body) {
        return filters.edit(id, patches.of(body));
    }

    @DELETE
    @Path("/{id}")
    public void drop(@RestPath UUID id) {
        filters.drop(id);
    }
}
