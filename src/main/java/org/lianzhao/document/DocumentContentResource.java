package org.lianzhao.document;

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
import java.net.URLEncoder;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.DocumentDesk.Taken;
import org.lianzhao.document.DocumentReading.Content;
import org.lianzhao.shared.problem.Invalid;

/** The files themselves: handed in, and handed out for saving, never for a browser to show. */
@Path("/api/documents")
@PermissionsAllowed("READ_DOCUMENTS")
class DocumentContentResource {
    private final DocumentIntake intake;
    private final DocumentReading reading;

    DocumentContentResource(DocumentIntake intake, DocumentReading reading) {
        this.intake = intake;
        this.reading = reading;
    }

    /** 201 with the new document, 200 with the one that has the same content already. */
    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("ADD_DOCUMENTS")
    public RestResponse<DocumentView> handIn(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String subjectKind,
            @RestForm @Nullable String subjectId,
            @RestForm @Nullable String number,
            @RestForm @Nullable String issuedOn,
            @RestForm @Nullable String title,
            @RestHeader("Idempotency-Key") @Nullable String key) {
        if (file == null) {
            throw new Invalid("file", "document-empty");
        }
        NewDocument said = NewDocument.of(SubjectKey.of(subjectKind, subjectId), number, issuedOn, title);
        Taken taken = intake.handIn(file.uploadedFile(), file.fileName(), said, key);
        return RestResponse.status(
                taken.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, taken.document());
    }

    @GET
    @Path("/limits")
    public DocumentLimits limits() {
        return intake.limits();
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@RestPath UUID id) {
        Content content = reading.open(id);
        DocumentView document = content.document();
        String name = URLEncoder.encode(document.fileName(), UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return Response.ok(content.bytes())
                .type(document.format().mediaType())
                .header("Content-Length", document.size())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox")
                .build();
    }
}
