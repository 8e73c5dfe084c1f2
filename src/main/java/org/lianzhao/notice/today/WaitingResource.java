package org.lianzhao.notice.today;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;

/** What waits for the caller to decide or to do, by what it is. */
@Path("/api/today/waiting")
@PermissionsAllowed("READ_LEADS")
class WaitingResource {
    private final WaitingBoard board;

    WaitingResource(WaitingBoard board) {
        this.board = board;
    }

    /**
     * What waits, kind by kind.
     *
     * @param whole the kind of which more than the latest are told
     */
    @GET
    public Page<WaitingGroup> waiting(@RestQuery @Nullable WaitingKind whole) {
        return Page.whole(board.groups(whole));
    }
}
