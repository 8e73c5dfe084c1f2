package house.chain;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

/** Work that knows HTTP, and a transaction that nobody opens. */
class SpeaksHttp {
    Response work() {
        silent();
        return Response.ok().build();
    }

    @Transactional
    private void silent() {}
}
