package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;

/** Imports: a file is handed in, tried, committed; every row can be accounted for. */
@Path("/api/imports")
@PermissionsAllowed("IMPORT")
class ImportResource {
    private final ImportIntake intake;
    private final ImportReading reading;
    private final RejectsFile rejects;

    ImportResource(ImportIntake intake, ImportReading reading, RejectsFile rejects) {
        this.intake = intake;
        this.reading = reading;
        this.rejects = rejects;
    }

    @GET
    public Page<ImportView> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return reading.page(cursor, Limit.of(limit));
    }

    @POST
    @Blocking
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ImportView handIn(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String mode,
            @RestForm @Nullable String source,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        if (file == null) {
            throw new Invalid("file", "import-empty");
        }
        return intake.handIn(file.uploadedFile(), file.fileName(), new ImportRequest(kind, mode, source), key);
    }

    @GET
    @Path("/{id}")
    public ImportView show(@RestPath UUID id) {
        return reading.show(id);
    }

    @GET
    @Path("/{id}/rejects")
    @Produces({FileFormat.XLSX_TYPE, FileFormat.CSV_TYPE})
    public Response rejects(@RestPath UUID id) {
        String name = URLEncoder.encode(reading.rejectsName(id), UTF_8).replace("+", "%20");
        StreamingOutput rows = target -> rejects.write(id, target);
        return Response.ok(rows)
                .type(reading.rejectsFormat(id).type())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
