package org.lianzhao.transfer;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.lianzhao.transfer.ImportListExport.Unfiltered;

/** The list of imports as a file. */
@Path("/api/exports/imports")
@PermissionsAllowed("IMPORT")
class ImportListExportResource {
    private final Exports exports;
    private final ImportListExport list;

    ImportListExportResource(Exports exports, ImportListExport list) {
        this.exports = exports;
        this.list = list;
    }

    @GET
    @Produces({ExportFilter.XLSX_TYPE, ExportFilter.CSV_TYPE})
    public Response export(@BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return ExportFilter.answer(exports.file(list, new Unfiltered(), how.request(address)));
    }

    @GET
    @Path("/plan")
    public ExportPlan plan(@BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return exports.plan(list, new Unfiltered(), how.request(address));
    }
}
