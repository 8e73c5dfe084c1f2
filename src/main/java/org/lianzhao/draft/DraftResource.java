package org.lianzhao.draft;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The draft of a chain's next edition, for the chain office. */
@Path("/api/chains/{code}/draft")
@PermissionsAllowed("EDIT_CHAINS")
class DraftResource {
    private final DraftReading reading;
    private final DraftDesk desk;
    private final DraftLeaving leaving;
    private final DraftUndoing undoing;
    private final DraftLinking linking;
    private final Differences differences;

    DraftResource(
            DraftReading reading,
            DraftDesk desk,
            DraftLeaving leaving,
            DraftUndoing undoing,
            DraftLinking linking,
            Differences differences) {
        this.reading = reading;
        this.desk = desk;
        this.leaving = leaving;
        this.undoing = undoing;
        this.linking = linking;
        this.differences = differences;
    }

    @GET
    public DraftView show(@RestPath String code) {
        return reading.show(code);
    }

    @DELETE
    public DraftView discard(@RestPath String code, @RestQuery @NotNull @Size(max = 100) String seen) {
        return undoing.discard(code, seen);
    }

    @GET
    @Path("/difference")
    public DraftDifference difference(@RestPath String code) {
        return differences.ofDraft(code);
    }

    @POST
    @Path("/segments")
    @ResponseStatus(201)
    public DraftedView add(@RestPath String code, @NotNull @Valid NewSegment request) {
        return desk.add(code, request);
    }

    @POST
    @Path("/shared-segments")
    @ResponseStatus(201)
    public DraftedView share(@RestPath String code, @NotNull @Valid SharedSegment request) {
        return desk.share(code, request);
    }

    @POST
    @Path("/segments/{segment}/parts")
    @ResponseStatus(201)
    public DraftedView split(@RestPath String code, @RestPath String segment, @NotNull @Valid NewPart part) {
        return desk.split(code, segment, part);
    }

    @GET
    @Path("/segments/{segment}")
    public DraftedView segment(@RestPath String code, @RestPath String segment) {
        return reading.segment(code, segment);
    }

    @PUT
    @Path("/segments/{segment}")
    public DraftedView edit(@RestPath String code, @RestPath String segment, @NotNull @Valid SegmentEdit edit) {
        return desk.edit(code, segment, edit);
    }

    @POST
    @Path("/segments/{segment}/place")
    public DraftedView move(@RestPath String code, @RestPath String segment, @NotNull @Valid SegmentMove move) {
        return desk.move(code, segment, move);
    }

    @POST
    @Path("/segments/{segment}/removal")
    public DraftedView remove(@RestPath String code, @RestPath String segment, @NotNull @Valid SeenSegment seen) {
        return leaving.remove(code, segment, seen);
    }

    @POST
    @Path("/segments/{segment}/merger")
    public DraftedView merge(@RestPath String code, @RestPath String segment, @NotNull @Valid SegmentMerge merge) {
        return leaving.merge(code, segment, merge);
    }

    @POST
    @Path("/segments/{segment}/undoing")
    public DraftView undo(@RestPath String code, @RestPath String segment, @NotNull @Valid SeenSegment seen) {
        return undoing.undo(code, segment, seen);
    }

    @POST
    @Path("/links")
    public DraftView link(@RestPath String code, @NotNull @Valid WantedLink wanted) {
        return linking.link(code, wanted);
    }

    @POST
    @Path("/link-removals")
    public DraftView unlink(@RestPath String code, @NotNull @Valid WantedLink wanted) {
        return linking.unlink(code, wanted);
    }
}
