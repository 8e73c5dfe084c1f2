package org.lianzhao.notice;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** What whoever asks is told of, and how he wants to be told. */
@Path("/api/notices")
@PermissionsAllowed("SIGN_IN")
class NoticeResource {
    private final NoticeDesk desk;
    private final ReaderDesk readers;

    NoticeResource(NoticeDesk desk, ReaderDesk readers) {
        this.desk = desk;
        this.readers = readers;
    }

    @GET
    public Page<NoticeView> mine(
            @RestQuery @DefaultValue("false") boolean unread,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return desk.mine(unread, cursor, Limit.of(limit));
    }

    @GET
    @Path("/count")
    public NoticeCount count() {
        return desk.count();
    }

    @POST
    @Path("/readings")
    public NoticeCount read(@NotNull @Valid Reading said) {
        return desk.read(said);
    }

    @GET
    @Path("/preferences")
    public ReaderView preferences() {
        return readers.mine();
    }

    @PUT
    @Path("/preferences")
    public ReaderView prefer(@NotNull @Valid ReaderEdit said) {
        return readers.prefer(said);
    }
}
