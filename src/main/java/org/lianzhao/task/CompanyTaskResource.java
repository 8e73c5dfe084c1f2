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

/** What is to be done with a firm, for everybody who may see it. */
@Path("/api/companies/{id}/tasks")
@PermissionsAllowed("READ_LEADS")
class CompanyTaskResource {
    private final TaskLists lists;

    CompanyTaskResource(TaskLists lists) {
        this.lists = lists;
    }

    /**
     * The tasks about a firm itself; those on its leads are with these.
     *
     * @param state what has become of them; those that are to be done where absent
     */
    @GET
    public Page<TaskView> tasks(
            @RestPath UUID id,
            @RestQuery @Nullable TaskState state,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return lists.withFirm(id, state, cursor, Limit.of(limit));
    }
}
