package org.lianzhao.draft;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.EditionRow;
import org.lianzhao.shared.page.Page;

/** The editions of a chain's map: read by everybody who reads maps, published by the chain office. */
@Path("/api/chains/{code}/editions")
@PermissionsAllowed("READ_CHAINS")
class EditionResource {
    private final ChainEditions editions;
    private final Editions publishing;
    private final DraftReading reading;
    private final Differences differences;

    EditionResource(ChainEditions editions, Editions publishing, DraftReading reading, Differences differences) {
        this.editions = editions;
        this.publishing = publishing;
        this.reading = reading;
        this.differences = differences;
    }

    @GET
    public Page<EditionRow> list(@RestPath String code) {
        return Page.whole(editions.of(code));
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_CHAINS")
    public EditionRow publish(@RestPath String code, @NotNull @Valid NewEdition request) {
        return publishing.publish(code, request);
    }

    @GET
    @Path("/{number}/map")
    public EditionView map(@RestPath String code, @RestPath int number) {
        return reading.edition(code, number);
    }

    @GET
    @Path("/{number}/difference")
    public Difference difference(@RestPath String code, @RestPath int number, @RestQuery int from) {
        return differences.between(code, from, number);
    }
}
