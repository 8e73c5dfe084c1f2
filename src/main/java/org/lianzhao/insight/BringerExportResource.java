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

/** Who brought firms and what came of those as a file, as far as the caller's scope reaches. */
@Path("/api/exports/bringers")
@PermissionsAllowed("READ_LEADS")
class BringerExportResource {
    private final Exports exports;
    private final BringerExport list;

    BringerExportResource(Exports exports, BringerExport list) {
        this.exports = exports;
        this.list = list;
    }

    @GET
    @Produces({ExportFilter.XLSX_TYPE, ExportFilter.CSV_TYPE})
    public Response export(@BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return ExportFilter.answer(exports.file(list, new BringerExport.All(), how.request(address)));
    }

    @GET
    @Path("/plan")
    public ExportPlan plan(@BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return exports.plan(list, new BringerExport.All(), how.request(address));
    }
}
