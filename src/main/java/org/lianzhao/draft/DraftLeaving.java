package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.chain.SegmentUses;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** The chain office's work on segments that leave a map: alone, or to go on as another. */
@ApplicationScoped
class DraftLeaving {
    private final DraftWork work;
    private final DraftReading reading;
    private final DraftRepository drafts;
    private final ChainEditions editions;
    private final SegmentUses uses;
    private final Json json;

    DraftLeaving(
            DraftWork work,
            DraftReading reading,
            DraftRepository drafts,
            ChainEditions editions,
            SegmentUses uses,
            Json json) {
        this.work = work;
        this.reading = reading;
        this.drafts = drafts;
        this.editions = editions;
        this.uses = uses;
        this.json = json;
    }

    @Transactional
    DraftedView remove(String chain, String code, SeenSegment seen) {
        DraftWork.Open open = work.open(chain);
        DraftWork.Changing segment = work.segment(open, code, seen.version());
        DraftMap map = reading.map(chain);
        requireEmpty(map, map.standing(code));
        requireUnused(open, segment.row());
        dropLinks(open, segment.row().segmentId());
        segment.row().leave(null);
        return work.view(open, segment);
    }

    static void requireEmpty(DraftMap map, Drafted segment) {
        boolean holds = map.standing()
                .anyMatch(other -> segment.id().equals(other.place().groupId()));
        if (holds) {
            throw new Refused("group-not-empty", segment.name());
        }
    }

    // A segment that stands on another map goes on there, with all that hangs on it. Confidential leads keep one on
    // the map as others do, or they would be about nothing, but no count has them: who sees nothing hang there learns
    // that something does, not what or how much. Merged, it may always leave: everything goes on with it
    private void requireUnused(DraftWork.Open open, DraftSegment row) {
        UUID id = row.segmentId();
        boolean elsewhere = editions.chainsOf(List.of(id)).getOrDefault(id, Set.of()).stream()
                .anyMatch(chain -> !chain.equals(open.chain().id()));
        if (!elsewhere && !uses.used(List.of(id)).isEmpty()) {
            Map<SegmentUse, Long> hanging = uses.of(List.of(id)).getOrDefault(id, Map.of());
            throw new Refused(
                            "segment-in-use",
                            row.content(json).name(),
                            hanging.getOrDefault(SegmentUse.LEAD, 0L),
                            hanging.getOrDefault(SegmentUse.COMPANY, 0L),
                            hanging.getOrDefault(SegmentUse.STATUS, 0L))
                    .with("uses", hanging);
        }
    }

    /** Forgets the links that the draft adds to a segment. */
    void dropLinks(DraftWork.Open open, UUID segment) {
        drafts.links(open.draft()).stream()
                .filter(link -> !link.removed())
                .filter(link -> link.ends().fromId().equals(segment)
                        || link.ends().toId().equals(segment))
                .forEach(drafts::remove);
    }

    /** Lets a segment go on as another of the map: what hangs on it follows when the draft is published. */
    @Transactional
    DraftedView merge(String chain, String code, SegmentMerge merge) {
        DraftWork.Open open = work.open(chain);
        DraftWork.Changing segment = work.segment(open, code, merge.version());
        DraftMap map = reading.map(chain);
        Drafted from = map.standing(code);
        Drafted into = map.standing()
                .filter(other -> other.code().equals(merge.into()))
                .findFirst()
                .orElseThrow(() -> new Invalid("into", "unknown-segment", merge.into()));
        if (from.isGroup() || into.isGroup() || from.id().equals(into.id())) {
            throw new Invalid("into", "merge-segments");
        }
        requireHereOnly(open, from);
        dropLinks(open, from.id());
        segment.row().leave(into.id());
        return work.view(open, segment);
    }

    private void requireHereOnly(DraftWork.Open open, Drafted segment) {
        boolean elsewhere = editions.chainsOf(List.of(segment.id())).getOrDefault(segment.id(), Set.of()).stream()
                .anyMatch(chain -> !chain.equals(open.chain().id()));
        if (elsewhere) {
            throw new Refused("merge-shared-segment", segment.name());
        }
    }
}
