package org.lianzhao.duplicate;

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

/** The queue of records that may be one firm, as a file. */
@Path("/api/exports/duplicate-cases")
@PermissionsAllowed("READ_REGISTER")
class CaseExportResource {
    private final Exports exports;
    private final CaseExport list;

    CaseExportResource(Exports exports, CaseExport list) {
        this.exports = exports;
        this.list = list;
    }

    @GET
    @Produces({ExportFilter.XLSX_TYPE, ExportFilter.CSV_TYPE})
    public Response export(
            @BeanParam @Valid CaseFilter filter, @BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return ExportFilter.answer(exports.file(list, filter, how.request(address)));
    }

    @GET
    @Path("/plan")
    public ExportPlan plan(
            @BeanParam @Valid CaseFilter filter, @BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return exports.plan(list, filter, how.request(address));
    }
}
