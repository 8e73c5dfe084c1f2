package org.lianzhao.relation;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** What other firms are to a firm. */
@Path("/api/companies/{id}/relations")
@PermissionsAllowed("READ_REGISTER")
class RelationResource {
    private final RelationDesk desk;
    private final RelationEditing editing;
    private final Patches patches;

    RelationResource(RelationDesk desk, RelationEditing editing, Patches patches) {
        this.desk = desk;
        this.editing = editing;
        this.patches = patches;
    }

    @GET
    public Page<RelationView> relations(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return desk.of(id, cursor, Limit.of(limit));
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("ENTER_COMPANIES")
    public RelationView add(
            @RestPath UUID id, @NotNull @Valid NewRelation said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.add(id, said, key);
    }

    @PATCH
    @Path("/{relation}")
    @PermissionsAllowed("ENTER_COMPANIES")
    public RelationView edit(@RestPath UUID id, @RestPath UUID relation, JsonNode body) {
        return editing.edit(id, relation, patches.of(body));
    }

    @POST
    @Path("/{relation}/removal")
    @PermissionsAllowed("ENTER_COMPANIES")
    public RelationView remove(@RestPath UUID id, @RestPath UUID relation, @NotNull @Valid FactRemoval said) {
        return desk.remove(id, relation, said);
    }
}
