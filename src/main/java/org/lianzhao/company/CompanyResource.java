package org.lianzhao.company;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** The register of firms. */
@Path("/api/companies")
@PermissionsAllowed("READ_REGISTER")
class CompanyResource {
    private final CompanyList list;
    private final CompanyPage page;
    private final CompanyDesk desk;
    private final CompanyEditing editing;
    private final Duplicates duplicates;
    private final Patches patches;

    CompanyResource(
            CompanyList list,
            CompanyPage page,
            CompanyDesk desk,
            CompanyEditing editing,
            Duplicates duplicates,
            Patches patches) {
        this.list = list;
        this.page = page;
        this.desk = desk;
        this.editing = editing;
        this.duplicates = duplicates;
        this.patches = patches;
    }

    @GET
    public Page<CompanyRow> list(
            @BeanParam @Valid CompanyFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return list.page(filter, cursor, Limit.of(limit));
    }

    @GET
    @Path("/{id}")
    public CompanyView company(@RestPath UUID id) {
        return page.show(id);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("ENTER_COMPANIES")
    public CompanyView enter(@NotNull @Valid NewCompany request, @RestHeader("Idempotency-Key") @Nullable String key) {
        return desk.enter(request, key);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("ENTER_COMPANIES")
    public CompanyView edit(@RestPath UUID id, JsonNode body) {
        return editing.edit(id, patches.of(body));
    }

    @POST
    @Path("/duplicates")
    public DuplicateView duplicates(@NotNull @Valid DescribedCompany described) {
        return duplicates.of(described);
    }
}
