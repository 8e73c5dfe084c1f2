package org.lianzhao.activity;

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

/** What happened with a firm as a file. */
@Path("/api/exports/company-activities")
@PermissionsAllowed("READ_REGISTER")
class FirmActivityExportResource {
    private final Exports exports;
    private final FirmActivityExport list;

    FirmActivityExportResource(Exports exports, FirmActivityExport list) {
        this.exports = exports;
        this.list = list;
    }

    @GET
    @Produces({ExportFilter.XLSX_TYPE, ExportFilter.CSV_TYPE})
    public Response export(
            @BeanParam @Valid FirmActivityFilter filter, @BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return ExportFilter.answer(exports.file(list, filter, how.request(address)));
    }

    @GET
    @Path("/plan")
    public ExportPlan plan(
            @BeanParam @Valid FirmActivityFilter filter, @BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return exports.plan(list, filter, how.request(address));
    }
}
