package org.lianzhao.lead;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patches;

/** Leads, as far as the caller's scope reaches. */
@Path("/api/leads")
@PermissionsAllowed("READ_LEADS")
class LeadResource {
    private final LeadList list;
    private final LeadBoard board;
    private final LeadPage page;
    private final LeadHints hints;
    private final LeadIntake intake;
    private final LeadEditing editing;
    private final LeadPipeline pipeline;
    private final LeadAmounts amounts;
    private final Gates gates;
    private final Patches patches;

    LeadResource(
            LeadList list,
            LeadBoard board,
            LeadPage page,
            LeadHints hints,
            LeadIntake intake,
            LeadEditing editing,
            LeadPipeline pipeline,
            LeadAmounts amounts,
            Gates gates,
            Patches patches) {
        this.list = list;
        this.board = board;
        this.page = page;
        this.hints = hints;
        this.intake = intake;
        this.editing = editing;
        this.pipeline = pipeline;
        this.amounts = amounts;
        this.gates = gates;
        this.patches = patches;
    }

    @GET
    public Page<LeadRow> list(
            @BeanParam @Valid LeadFilter filter,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return list.page(filter, cursor, Limit.of(limit));
    }

    @GET
    @Path("/board")
    public BoardView board(@BeanParam @Valid LeadFilter filter) {
        return board.board(filter);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_LEADS")
    public LeadView open(@NotNull @Valid NewLead request, @RestHeader("Idempotency-Key") @Nullable String key) {
        return intake.open(request, key);
    }

    @POST
    @Path("/duplicates")
    public Page<FirmLead> duplicates(@NotNull @Valid FirmDescribed firm) {
        return Page.whole(hints.of(firm));
    }

    @GET
    @Path("/{id}")
    public LeadView show(@RestPath UUID id) {
        return page.show(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("EDIT_LEADS")
    public LeadView edit(@RestPath UUID id, JsonNode body) {
        return editing.edit(id, patches.of(body));
    }

    @GET
    @Path("/{id}/gate")
    public GateView gate(@RestPath UUID id, @RestQuery @Nullable String to) {
        return gates.gate(id, LeadPipeline.stage(Objects.requireNonNullElse(to, "")));
    }

    @POST
    @Path("/{id}/stage")
    @PermissionsAllowed("EDIT_LEADS")
    public LeadView move(@RestPath UUID id, @NotNull @Valid StageChange change) {
        return pipeline.move(id, change);
    }

    @POST
    @Path("/{id}/verifications")
    @PermissionsAllowed("ASSIGN_LEADS")
    public LeadView verify(@RestPath UUID id, @NotNull @Valid Verification verification) {
        return pipeline.verify(id, verification);
    }

    @POST
    @Path("/{id}/amounts")
    @ResponseStatus(201)
    @PermissionsAllowed("EDIT_LEADS")
    public LeadView state(
            @RestPath UUID id, @NotNull @Valid NewAmount stated, @RestHeader("Idempotency-Key") @Nullable String key) {
        return amounts.state(id, stated, key);
    }
}
