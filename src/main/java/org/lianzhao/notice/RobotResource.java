package org.lianzhao.notice;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** The robots in the chat groups of task forces. */
@Path("/api/robots")
@PermissionsAllowed("EDIT_CLOCKS")
class RobotResource {
    private final RobotDesk desk;
    private final RobotTrial trial;
    private final Patches patches;

    RobotResource(RobotDesk desk, RobotTrial trial, Patches patches) {
        this.desk = desk;
        this.trial = trial;
        this.patches = patches;
    }

    @GET
    public Page<RobotView> list() {
        return Page.whole(desk.list());
    }

    @POST
    @ResponseStatus(201)
    public RobotView setUp(@NotNull @Valid NewRobot said) {
        return desk.setUp(said);
    }

    @GET
    @Path("/{id}")
    public RobotView show(@RestPath UUID id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id}")
    public RobotView edit(@RestPath UUID id, JsonNode body) {
        return desk.edit(id, patches.of(body));
    }

    @POST
    @Path("/{id}/trial")
    public DeliveryView tryOut(@RestPath UUID id) {
        return trial.send(id);
    }

    @GET
    @Path("/{id}/deliveries")
    public Page<DeliveryView> deliveries(@RestPath UUID id) {
        return Page.whole(desk.deliveries(id));
    }
}
