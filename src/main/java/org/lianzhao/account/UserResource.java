package org.lianzhao.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Users, for the administrator. */
@Path("/api/users")
@PermissionsAllowed("MANAGE_ACCOUNTS")
class UserResource {
    private final AccountDesk desk;

    UserResource(AccountDesk desk) {
        this.desk = desk;
    }

    @GET
    public Page<UserRow> list(
            @RestQuery @Nullable @Size(max = 100) String q,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return desk.list(q, cursor, Limit.of(limit));
    }

    @POST
    @ResponseStatus(201)
    public UserRow enter(@NotNull @Valid NewUser request) {
        return desk.enter(request);
    }

    @PATCH
    @Path("/{id}")
    public UserRow edit(@RestPath UUID id, @NotNull @Valid UserEdit edit) {
        return desk.edit(id, edit);
    }
}
