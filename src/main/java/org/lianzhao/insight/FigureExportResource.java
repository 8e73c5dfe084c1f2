package org.lianzhao.insight;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.lianzhao.transfer.ExportFilter;
import org.lianzhao.transfer.ExportPlan;
import org.lianzhao.transfer.Exports;

/** The leads behind a figure of the pipeline as a file, as far as the caller's scope reaches. */
@Path("/api/exports/pipeline-leads")
@PermissionsAllowed("READ_LEADS")
class FigureExportResource {
    private final Exports exports;
    private final FigureExport list;

    FigureExportResource(Exports exports, FigureExport list) {
        this.exports = exports;
        this.list = list;
    }

    @GET
    @Produces({ExportFilter.XLSX_TYPE, ExportFilter.CSV_TYPE})
    public Response export(
            @BeanParam @Valid FigureFilter filter, @BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return ExportFilter.answer(exports.file(list, filter, how.request(address)));
    }

    @GET
    @Path("/plan")
    public ExportPlan plan(
            @BeanParam @Valid FigureFilter filter, @BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return exports.plan(list, filter, how.request(address));
    }
}
