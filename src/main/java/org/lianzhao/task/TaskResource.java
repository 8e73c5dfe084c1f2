package org.lianzhao.task;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.lianzhao.account.PersonRef;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** Who does what by when. */
@Path("/api/tasks")
@PermissionsAllowed("READ_LEADS")
class TaskResource {
    private final TaskLists lists;
    private final TaskDesk desk;
    private final TaskGiving giving;
    private final Patches patches;

    TaskResource(TaskLists lists, TaskDesk desk, TaskGiving giving, Patches patches) {
        this.lists = lists;
        this.desk = desk;
        this.giving = giving;
        this.patches = patches;
    }

    @GET
    public Page<TaskView> list(
            @BeanParam @Valid TaskFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return lists.page(filter, cursor, Limit.of(limit));
    }

    @POST
    @ResponseStatus(201)
    public TaskView give(@NotNull @Valid NewTask said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.give(said, key);
    }

    /**
     * The first colleagues to whom the caller may give a task and whose name contains {@code q}.
     *
     * @param task the task that is passed on: whoever gave it may have it back, and what it is about need not be said
     * @param lead the lead that it is about: then only those who may see it
     */
    @GET
    @Path("/assignees")
    public Page<PersonRef> assignees(
            @RestQuery @Nullable UUID task,
            @RestQuery @Nullable UUID lead,
            @RestQuery @Nullable @Size(max = 100) String q) {
        return Page.whole(task == null ? giving.assignees(lead, q) : giving.heirs(task, q));
    }

    @GET
    @Path("/{id}")
    public TaskPage one(@RestPath UUID id) {
        return lists.one(id);
    }

    @PATCH
    @Path("/{id}")
    public TaskView edit(@RestPath UUID id, JsonNode body) {
        return desk.edit(id, patches.of(body));
    }
}
