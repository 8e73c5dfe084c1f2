package house.chain;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Opens a transaction, hides its method and hands out an entity. */
@Path("/broken")
class BadResource {
    @GET
    @Transactional
    OpenEntity rows() {
        return new OpenEntity();
    }
}
