package org.lianzhao.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** Users, for the administrator. */
@Path("/api/users")
@PermissionsAllowed("MANAGE_ACCOUNTS")
class UserResource {
    private final AccountDesk desk;
    private final Patches patches;

    UserResource(AccountDesk desk, Patches patches) {
        this.desk = desk;
        this.patches = patches;
    }

    @GET
    public Page<UserRow> list(
            @BeanParam @Valid UserFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return desk.list(filter.q, cursor, Limit.of(limit));
    }

    @POST
    @ResponseStatus(201)
    public UserRow enter(@NotNull @Valid NewUser request) {
        return desk.enter(request);
    }

    @PATCH
    @Path("/{id}")
    public UserRow edit(@RestPath UUID id, JsonNode body) {
        return desk.edit(id, patches.of(body));
    }
}
