package org.lianzhao.deliverable;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.transfer.ExportFilter;

/** The papers of a chain: on screen, and as files. */
@Path("/api/chains/{code}/deliverables/{kind}")
@PermissionsAllowed("READ_CHAINS")
class DeliverableResource {
    /** So many rows of a table a screen shows; a file has the others. */
    static final int ON_SCREEN = 500;

    private final Deliverables deliverables;
    private final DeliverableFiles files;

    DeliverableResource(Deliverables deliverables, DeliverableFiles files) {
        this.deliverables = deliverables;
        this.files = files;
    }

    @GET
    public Deliverable deliverable(@RestPath String code, @RestPath String kind) {
        return deliverables.of(code, DeliverableKind.of(kind), ON_SCREEN);
    }

    @GET
    @Path("/file")
    @Produces({ExportFilter.XLSX_TYPE, PaperFormat.PDF_TYPE})
    public Response file(@RestPath String code, @RestPath String kind, @BeanParam @Valid PaperFilter how) {
        return ExportFilter.answer(files.file(code, DeliverableKind.of(kind), PaperFormat.of(how.format)));
    }
}
