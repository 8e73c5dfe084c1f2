package org.lianzhao.listing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** The years and lists that the tags of a firm rest on. */
@Path("/api/companies/{id}/listings")
@PermissionsAllowed("READ_REGISTER")
class ListingResource {
    private final ListingDesk desk;
    private final ListingEditing editing;
    private final Patches patches;

    ListingResource(ListingDesk desk, ListingEditing editing, Patches patches) {
        this.desk = desk;
        this.editing = editing;
        this.patches = patches;
    }

    @GET
    public Page<ListingView> listings(@RestPath UUID id) {
        return Page.whole(desk.of(id));
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("ENTER_COMPANIES")
    public ListingView add(
            @RestPath UUID id, @NotNull @Valid NewListing said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.add(id, said, key);
    }

    @PATCH
    @Path("/{listing}")
    @PermissionsAllowed("ENTER_COMPANIES")
    public ListingView edit(@RestPath UUID id, @RestPath UUID listing, JsonNode body) {
        return editing.edit(id, listing, patches.of(body));
    }

    @POST
    @Path("/{listing}/removal")
    @PermissionsAllowed("ENTER_COMPANIES")
    public ListingView remove(@RestPath UUID id, @RestPath UUID listing, @NotNull @Valid FactRemoval said) {
        return desk.remove(id, listing, said);
    }
}
