package org.lianzhao.lead;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;

/** Who is in touch with a firm, as far as the caller's scope reaches. */
@Path("/api/companies/{id}/in-touch")
@PermissionsAllowed("READ_LEADS")
class FirmContactResource {
    private final FirmContacts contacts;

    FirmContactResource(FirmContacts contacts) {
        this.contacts = contacts;
    }

    @GET
    public Page<FirmContact> inTouch(@RestPath UUID id) {
        return Page.whole(contacts.of(id));
    }
}
