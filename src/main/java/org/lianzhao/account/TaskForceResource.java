package org.lianzhao.account;

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
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** Task forces, for the administrator. */
@Path("/api/task-forces")
@PermissionsAllowed("MANAGE_ACCOUNTS")
class TaskForceResource {
    private final TaskForceDesk desk;
    private final Patches patches;

    TaskForceResource(TaskForceDesk desk, Patches patches) {
        this.desk = desk;
        this.patches = patches;
    }

    @GET
    public Page<TaskForceRow> list() {
        return Page.whole(desk.list());
    }

    @POST
    @ResponseStatus(201)
    public TaskForceRow setUp(@NotNull @Valid NewTaskForce request) {
        return desk.setUp(request);
    }

    @PATCH
    @Path("/{id}")
    public TaskForceRow edit(@RestPath UUID id, JsonNode body) {
        return desk.edit(id, patches.of(body));
    }
}
