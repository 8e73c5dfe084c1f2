package org.lianzhao.company;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Where a firm is from. Whoever reads a firm may know that; the import itself takes the right to import. */
@Path("/api/companies/{id}/imports")
@PermissionsAllowed("READ_REGISTER")
class FirmImportResource {
    private final FirmImports imports;

    FirmImportResource(FirmImports imports) {
        this.imports = imports;
    }

    @GET
    public Page<FirmImport> imports(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return imports.of(id, cursor, Limit.of(limit));
    }
}
