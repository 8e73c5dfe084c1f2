package org.lianzhao.insight;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Who brought whom to the zone (以商引商), and whom a firm could bring. Whoever reads leads reads the register, too. */
@Path("/api/insight/bringers")
@PermissionsAllowed("READ_LEADS")
class BringerResource {
    private final Bringers bringers;
    private final FirmGraph graph;
    private final Partners partners;
    private final UnregisteredReading unregistered;

    BringerResource(Bringers bringers, FirmGraph graph, Partners partners, UnregisteredReading unregistered) {
        this.bringers = bringers;
        this.graph = graph;
        this.partners = partners;
        this.unregistered = unregistered;
    }

    @GET
    public Page<BringerRow> bringers(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return bringers.page(cursor, Limit.of(limit));
    }

    /** Leads that a resident firm brought, and nobody registered which one. */
    @GET
    @Path("/unregistered")
    public Unregistered unregistered(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return unregistered.page(cursor, Limit.of(limit));
    }

    @GET
    @Path("/{id}")
    public BringerRow bringer(@RestPath UUID id) {
        return bringers.row(id);
    }

    @GET
    @Path("/{id}/firms")
    public Page<BroughtFirm> firms(
            @RestPath UUID id,
            @BeanParam BroughtFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return bringers.brought(id, filter, cursor, Limit.of(limit));
    }

    @GET
    @Path("/{id}/graph")
    public GraphView graph(@RestPath UUID id) {
        return graph.around(id);
    }

    @GET
    @Path("/{id}/partners")
    public PartnersView partners(@RestPath UUID id) {
        return partners.of(id);
    }
}
