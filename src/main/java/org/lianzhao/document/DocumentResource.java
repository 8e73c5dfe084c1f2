package org.lianzhao.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.patch.Patches;

/** What is known of documents. */
@Path("/api/documents")
@PermissionsAllowed("READ_DOCUMENTS")
class DocumentResource {
    private final DocumentReading reading;
    private final DocumentEditing editing;
    private final Patches patches;

    DocumentResource(DocumentReading reading, DocumentEditing editing, Patches patches) {
        this.reading = reading;
        this.editing = editing;
        this.patches = patches;
    }

    @GET
    public Page<DocumentView> list(
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return reading.page(SubjectKey.parse(subject), cursor, Limit.of(limit));
    }

    @GET
    @Path("/{id}")
    public DocumentView show(@RestPath UUID id) {
        return reading.show(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("ADD_DOCUMENTS")
    public DocumentView edit(@RestPath UUID id, JsonNode body) {
        Patch patch = patches.of(body);
        return editing.edit(reading.placeOf(id), id, patch);
    }

    @POST
    @Path("/{id}/withdrawal")
    @PermissionsAllowed("ADD_DOCUMENTS")
    public DocumentView withdraw(@RestPath UUID id, @NotNull @Valid NewWithdrawal withdrawal) {
        return editing.withdraw(reading.placeOf(id), id, withdrawal);
    }
}
