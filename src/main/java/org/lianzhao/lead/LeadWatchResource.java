package org.lianzhao.lead;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.shared.page.Page;

/** Watching a lead, and the colleagues who may see it. */
@Path("/api/leads/{id}")
@PermissionsAllowed("READ_LEADS")
class LeadWatchResource {
    private final LeadWatches watches;
    private final LeadReaders readers;

    LeadWatchResource(LeadWatches watches, LeadReaders readers) {
        this.watches = watches;
        this.readers = readers;
    }

    @GET
    @Path("/watch")
    public LeadWatches.Watch watch(@RestPath UUID id) {
        return watches.of(id);
    }

    @PUT
    @Path("/watch")
    public LeadWatches.Watch begin(@RestPath UUID id) {
        return watches.begin(id);
    }

    @DELETE
    @Path("/watch")
    public LeadWatches.Watch end(@RestPath UUID id) {
        return watches.end(id);
    }

    /** The first colleagues who may see the lead and whose name contains {@code q}: whom a word about it can be meant for. */
    @GET
    @Path("/readers")
    public Page<PersonRef> readers(@RestPath UUID id, @RestQuery @Nullable @Size(max = 100) String q) {
        return Page.whole(readers.called(id, q));
    }
}
