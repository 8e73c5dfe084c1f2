package org.lianzhao.activity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** What was done on a lead. */
@Path("/api/leads/{id}")
@PermissionsAllowed("READ_LEADS")
class ActivityResource {
    private final Diary diary;

    ActivityResource(Diary diary) {
        this.diary = diary;
    }

    @POST
    @Path("/follow-ups")
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_LEADS")
    public Diary.Written followUp(
            @RestPath UUID id, @NotNull @Valid NewFollowUp said, @RestHeader("Idempotency-Key") @Nullable String key) {
        return diary.write(id, said, key);
    }

    @GET
    @Path("/timeline")
    public Page<TimelineItem> timeline(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return diary.timeline(id, cursor, Limit.of(limit));
    }
}
