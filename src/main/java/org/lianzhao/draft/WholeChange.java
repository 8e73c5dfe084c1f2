package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.LinkedSegments;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentState;
import org.lianzhao.shared.persistence.Json;

/** Writes a change of many rows into a draft: what is read is read once, what is written goes in batches. */
@ApplicationScoped
class WholeChange {
    private final DraftRepository drafts;
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final Acting acting;
    private final Json json;
    private final Clock clock;

    WholeChange(DraftRepository drafts, ChainMaps maps, ChainEditions editions, Acting acting, Json json, Clock clock) {
        this.drafts = drafts;
        this.maps = maps;
        this.editions = editions;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    void write(DraftWork.Open open, DraftMap map, MapChange change) {
        if (change.description() != null) {
            describe(open, change.description());
        }
        List<Drafted> leaving =
                change.removed().stream().flatMap(id -> map.find(id).stream()).toList();
        Map<UUID, SegmentContent> held = editions.contents(Stream.concat(
                        change.segments().stream().map(SegmentState::revisionId),
                        leaving.stream().map(Drafted::revision))
                .filter(Objects::nonNull)
                .toList());
        change.segments()
                .forEach(state ->
                        state(open, map, state, state.revisionId() == null ? null : held.get(state.revisionId())));
        leaving.forEach(segment -> leave(open, segment, held));
        links(open, map, change);
        drafts.flush();
    }

    private void describe(DraftWork.Open open, ChainContent wanted) {
        @Nullable DraftDescription said = drafts.description(open.draft()).orElse(null);
        boolean asHeld = wanted.equals(maps.description(open.chain()).content());
        Actor by = acting.person();
        if (said != null && asHeld) {
            drafts.remove(said);
        } else if (said != null) {
            said.say(wanted, json, by, clock.instant());
        } else if (!asHeld) {
            drafts.add(new DraftDescription(open.draft(), wanted, json, by, clock.instant()));
        }
    }

    private void state(DraftWork.Open open, DraftMap map, SegmentState state, @Nullable SegmentContent held) {
        @Nullable Drafted known = map.find(state.id()).orElse(null);
        @Nullable DraftSegment row = known == null ? null : known.row();
        @Nullable PlacedSegment placed = known == null ? null : known.before();
        DraftSegment wanted = row == null ? begun(open, state) : row;
        wanted.say(state.content(), !state.content().equals(held), json);
        wanted.stand(state.place());
        wanted.stay();
        boolean asHeld = placed != null && wanted.isAs(placed);
        if (row == null && !asHeld) {
            drafts.add(wanted);
        } else if (row != null && asHeld) {
            drafts.remove(row);
        } else if (row != null) {
            row.touch(acting.person(), clock.instant());
        }
    }

    private DraftSegment begun(DraftWork.Open open, SegmentState state) {
        return new DraftSegment(open.draft(), state, json, acting.person(), clock.instant());
    }

    // what only the draft has leaves with its row
    private void leave(DraftWork.Open open, Drafted segment, Map<UUID, SegmentContent> held) {
        @Nullable DraftSegment row = segment.row();
        @Nullable PlacedSegment placed = segment.before();
        if (placed == null) {
            drafts.remove(Objects.requireNonNull(row));
        } else if (row != null) {
            row.leave(null);
            row.touch(acting.person(), clock.instant());
        } else {
            DraftSegment leaving = begun(
                    open,
                    new SegmentState(
                            placed.id(),
                            placed.code(),
                            placed.revisionId(),
                            Objects.requireNonNull(held.get(placed.revisionId())),
                            placed.place()));
            leaving.leave(null);
            drafts.add(leaving);
        }
    }

    private void links(DraftWork.Open open, DraftMap map, MapChange change) {
        List<DraftLink> rows = drafts.links(open.draft());
        rows.stream()
                .filter(row -> !row.removed() && endsIn(row.ends(), change))
                .forEach(drafts::remove);
        Map<LinkEnds, DraftLink> said = rows.stream()
                .filter(row -> row.removed() || !endsIn(row.ends(), change))
                .collect(Collectors.toMap(DraftLink::ends, Function.identity(), (one, other) -> one));
        // one that only ended with a segment is there again when that comes back
        Set<LinkEnds> held =
                map.base().links().stream().map(LinkedSegments::ends).collect(Collectors.toSet());
        change.addedLinks().stream()
                .filter(ends -> said.containsKey(ends) || !held.contains(ends))
                .forEach(ends -> link(open, said.get(ends), ends, false));
        change.removedLinks().forEach(ends -> link(open, said.get(ends), ends, true));
    }

    private static boolean endsIn(LinkEnds ends, MapChange change) {
        return change.removed().contains(ends.fromId()) || change.removed().contains(ends.toId());
    }

    // a link that was taken off and comes again is none of the draft's business any longer
    private void link(DraftWork.Open open, @Nullable DraftLink said, LinkEnds ends, boolean removed) {
        if (said == null) {
            drafts.add(new DraftLink(open.draft(), ends, removed));
        } else if (said.removed() != removed) {
            drafts.remove(said);
        }
    }
}
