package org.lianzhao.setting;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** Dictionaries: read by everybody, changed by the administrator. */
@Path("/api/dictionaries")
@PermissionsAllowed("EDIT_DICTIONARIES")
class DictionaryResource {
    private final DictionaryDesk desk;
    private final Patches patches;

    DictionaryResource(DictionaryDesk desk, Patches patches) {
        this.desk = desk;
        this.patches = patches;
    }

    @GET
    @PermissionsAllowed("SIGN_IN")
    public Page<DictionaryView> list() {
        return Page.whole(desk.list());
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed("SIGN_IN")
    public DictionaryView show(@RestPath String code) {
        return desk.show(code);
    }

    @POST
    @Path("/{code}/values")
    @ResponseStatus(201)
    public DictionaryView add(@RestPath String code, @NotNull @Valid NewValue request) {
        return desk.add(code, request);
    }

    @PATCH
    @Path("/{code}/values/{value}")
    public DictionaryView edit(@RestPath String code, @RestPath String value, JsonNode body) {
        return desk.edit(code, value, patches.of(body));
    }

    @PUT
    @Path("/{code}/order")
    public DictionaryView reorder(@RestPath String code, @NotNull @Valid ValueOrder order) {
        return desk.reorder(code, order);
    }

    @GET
    @Path("/{code}/history")
    public Page<HistoryView> history(
            @RestPath String code, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return desk.history(code, cursor, Limit.of(limit));
    }
}
