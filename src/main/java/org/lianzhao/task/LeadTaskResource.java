package org.lianzhao.task;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** What is to be done on a lead, for everybody who may see it. */
@Path("/api/leads/{id}/tasks")
@PermissionsAllowed("READ_LEADS")
class LeadTaskResource {
    private final TaskLists lists;

    LeadTaskResource(TaskLists lists) {
        this.lists = lists;
    }

    /**
     * The tasks about a lead.
     *
     * @param state what has become of them; those that are to be done where absent
     */
    @GET
    public Page<TaskView> tasks(
            @RestPath UUID id,
            @RestQuery @Nullable TaskState state,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return lists.onLead(id, state, cursor, Limit.of(limit));
    }
}
