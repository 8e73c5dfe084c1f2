package org.lianzhao.company;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** What there is to say about a credit code before it is saved. */
@Path("/api/credit-codes/{code}")
@PermissionsAllowed("READ_REGISTER")
class CreditCodeResource {
    private final CreditCodes codes;

    CreditCodeResource(CreditCodes codes) {
        this.codes = codes;
    }

    @GET
    public CreditCodeView look(@RestPath @Size(max = 100) String code) {
        return codes.look(code);
    }
}
