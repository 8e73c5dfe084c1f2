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

/** What happened with a firm outside of any lead. */
@Path("/api/companies/{id}/activities")
@PermissionsAllowed("READ_REGISTER")
class FirmActivityResource {
    private final FirmDiary diary;

    FirmActivityResource(FirmDiary diary) {
        this.diary = diary;
    }

    @GET
    public Page<FirmActivity> activities(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return diary.of(id, cursor, Limit.of(limit));
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("ENTER_COMPANIES")
    public Diary.Written write(
            @RestPath UUID id,
            @NotNull @Valid NewFirmActivity said,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        return diary.write(id, said, key);
    }
}
