package org.lianzhao.transfer;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** What people do with an import on its way: settle its columns, write it, stop it, take it back. */
@Path("/api/imports/{id}")
@PermissionsAllowed("IMPORT")
class ImportSteeringResource {
    private final ImportDesk desk;
    private final ImportReading reading;
    private final FileSample sample;
    private final ImportWatch watch;

    ImportSteeringResource(ImportDesk desk, ImportReading reading, FileSample sample, ImportWatch watch) {
        this.desk = desk;
        this.reading = reading;
        this.sample = sample;
        this.watch = watch;
    }

    @GET
    @Path("/columns")
    public ColumnsView columns(@RestPath UUID id) {
        return sample.show(id);
    }

    @PUT
    @Path("/columns")
    public ImportView settleColumns(@RestPath UUID id, @NotNull @Valid ColumnChoices choices) {
        return desk.settleColumns(id, choices);
    }

    @POST
    @Path("/commit")
    public ImportView commit(@RestPath UUID id) {
        return desk.commit(id);
    }

    @POST
    @Path("/pause")
    public ImportView pause(@RestPath UUID id) {
        return desk.pause(id);
    }

    @POST
    @Path("/resumption")
    public ImportView goOn(@RestPath UUID id) {
        return desk.goOn(id);
    }

    @POST
    @Path("/cancellation")
    public ImportView cancel(@RestPath UUID id) {
        return desk.cancel(id);
    }

    @POST
    @Path("/reversal")
    public ImportView takeBack(@RestPath UUID id) {
        return desk.takeBack(id);
    }

    @GET
    @Path("/kept")
    public Page<ImportRowView> kept(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return reading.kept(id, cursor, Limit.of(limit));
    }

    @GET
    @Blocking
    @Path("/progress")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<ImportProgress> progress(@RestPath UUID id) {
        reading.show(id); // one that does not exist is missing at once
        return watch.watch(id);
    }
}
