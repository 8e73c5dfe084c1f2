package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.LinkedSegments;
import org.lianzhao.chain.MapPublishing;
import org.lianzhao.chain.NewChain;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentPlace;
import org.lianzhao.chain.SegmentState;
import org.lianzhao.shared.id.Ids;

/**
 * Begins chains: with an empty map, or with one after the pattern of another chain. The segments of a pattern are copied
 * into the draft under codes of the new chain; firms, statuses and leads are none of it.
 */
@ApplicationScoped
class Founding {
    private final MapPublishing publishing;
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final DraftRepository drafts;
    private final DraftWork work;

    Founding(MapPublishing publishing, ChainMaps maps, ChainEditions editions, DraftRepository drafts, DraftWork work) {
        this.publishing = publishing;
        this.maps = maps;
        this.editions = editions;
        this.drafts = drafts;
        this.work = work;
    }

    @Transactional
    DrawnChain begin(NewChain request) {
        ChainMap pattern =
                request.template() == null || request.template().isEmpty() ? null : maps.map(request.template());
        ChainHead begun =
                publishing.begin(request, pattern == null ? "" : pattern.chain().regionCode());
        if (pattern != null && !pattern.segments().isEmpty()) {
            copy(pattern, work.open(begun.code()));
        }
        return DrawnChain.of(begun);
    }

    private void copy(ChainMap pattern, DraftWork.Open open) {
        Map<UUID, SegmentContent> contents = editions.contents(
                pattern.segments().stream().map(PlacedSegment::revisionId).toList());
        Map<UUID, UUID> copies = new HashMap<>();
        pattern.segments().forEach(segment -> copies.put(segment.id(), Ids.next()));
        Codes.Renamed codes =
                new Codes.Renamed(pattern.chain().code(), open.chain().code());
        for (PlacedSegment segment : pattern.segments()) {
            work.begun(
                    open,
                    new SegmentState(
                            copy(copies, segment.id()),
                            codes.of(segment.code()),
                            null,
                            Objects.requireNonNull(contents.get(segment.revisionId())),
                            new SegmentPlace(
                                    segment.stage(),
                                    segment.groupId() == null ? null : copy(copies, segment.groupId()),
                                    segment.position())));
        }
        links(pattern)
                .forEach(link -> drafts.add(new DraftLink(
                        open.draft(),
                        new LinkEnds(copy(copies, link.fromId()), copy(copies, link.toId()), link.relation()),
                        false)));
    }

    private static List<LinkEnds> links(ChainMap pattern) {
        return pattern.links().stream().map(LinkedSegments::ends).distinct().toList();
    }

    private static UUID copy(Map<UUID, UUID> copies, UUID segment) {
        return Objects.requireNonNull(copies.get(segment));
    }
}
