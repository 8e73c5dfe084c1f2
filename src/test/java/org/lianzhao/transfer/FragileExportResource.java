package org.lianzhao.transfer;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;

/** A list in tests that has no end, or breaks where one says. */
@Path("/api/exports/fragile")
@PermissionsAllowed("READ_REGISTER")
class FragileExportResource implements ExportKind<FragileExportResource.EndFilter, String> {
    private final Exports exports;

    FragileExportResource(Exports exports) {
        this.exports = exports;
    }

    static class EndFilter {
        /** After so many parts it breaks; never where absent. */
        @RestQuery
        @Nullable
        Integer from;
    }

    @GET
    @Operation(hidden = true)
    public Response export(@BeanParam EndFilter filter, @BeanParam @Valid ExportFilter how, @Context UriInfo address) {
        return ExportFilter.answer(exports.file(this, filter, how.request(address)));
    }

    @Override
    public String code() {
        return "companies";
    }

    @Override
    public List<ExportColumn<String>> columns() {
        return List.of(ExportColumn.text("name", name -> name));
    }

    @Override
    public List<String> filters() {
        return List.of("from");
    }

    @Override
    public Page<String> page(EndFilter filter, ExportPart part) {
        int number = part.cursor() == null ? 0 : Integer.parseInt(part.cursor());
        if (filter.from != null && number >= filter.from) {
            throw new IllegalStateException("The list breaks, as the test wants it");
        }
        return new Page<>(Collections.nCopies(part.limit().rows(), "示例".repeat(100)), String.valueOf(number + 1));
    }
}
