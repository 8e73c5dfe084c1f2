package org.lianzhao.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.SegmentContent;

/** Compares two maps of one chain. */
final class Comparison {
    private final MapPicture before;
    private final MapPicture after;
    private final Map<UUID, UUID> successors;
    private final Map<UUID, UUID> origins;

    /**
     * @param successors what segments that are gone were merged into
     * @param origins what segments that came were part of
     */
    Comparison(MapPicture before, MapPicture after, Map<UUID, UUID> successors, Map<UUID, UUID> origins) {
        this.before = before;
        this.after = after;
        this.successors = successors;
        this.origins = origins;
    }

    /** What has to be known to tell how segments differ that may do so. */
    Set<UUID> revisions() {
        Set<UUID> needed = new HashSet<>();
        after.segments()
                .values()
                .forEach(is -> before.find(is.id())
                        .filter(is::mayDifferFrom)
                        .ifPresent(was -> Stream.of(was, is)
                                .filter(one -> one.content() == null)
                                .map(Pictured::revision)
                                .filter(Objects::nonNull)
                                .forEach(needed::add)));
        return needed;
    }

    Difference difference(Map<UUID, SegmentContent> contents) {
        List<ChangedSegment> segments = new ArrayList<>();
        after.segments().values().forEach(is -> compared(is, contents).ifPresent(segments::add));
        before.segments().values().stream()
                .filter(was -> !after.segments().containsKey(was.id()))
                .map(this::gone)
                .forEach(segments::add);
        segments.sort(Comparator.comparing(ChangedSegment::mark));
        List<ChangedLink> links = new ArrayList<>();
        links(DraftMark.ADDED, after, before.links(), links);
        links(DraftMark.REMOVED, before, after.links(), links);
        FieldsCompared chain = new FieldsCompared();
        chain.chains(before.chain(), after.chain());
        return new Difference(chain.changed(), segments, links);
    }

    private Optional<ChangedSegment> compared(Pictured is, Map<UUID, SegmentContent> contents) {
        @Nullable Pictured was = before.segments().get(is.id());
        if (was == null) {
            return Optional.of(came(is));
        }
        FieldsCompared fields = new FieldsCompared();
        if (is.mayDifferFrom(was)) {
            fields.contents(content(was, contents), content(is, contents));
        }
        fields.places(was, is, before, after);
        fields.verdicts(before.verdicts().get(was.id()), after.verdicts().get(is.id()));
        return fields.mark().map(mark -> changed(mark, is, fields.changed(), null, null));
    }

    private ChangedSegment came(Pictured is) {
        @Nullable
        Said from = along(origins, is.id(), before).map(Pictured::name).orElse(null);
        return changed(from == null ? DraftMark.ADDED : DraftMark.SPLIT, is, List.of(), from, null);
    }

    // between two editions a segment may have been merged or split more than once
    private static Optional<Pictured> along(Map<UUID, UUID> lineage, UUID segment, MapPicture map) {
        Set<UUID> passed = new HashSet<>();
        @Nullable UUID next = lineage.get(segment);
        while (next != null && passed.add(next)) {
            Optional<Pictured> found = map.find(next);
            if (found.isPresent()) {
                return found;
            }
            next = lineage.get(next);
        }
        return Optional.empty();
    }

    private static SegmentContent content(Pictured one, Map<UUID, SegmentContent> contents) {
        return one.content() != null
                ? one.content()
                : Objects.requireNonNull(contents.get(Objects.requireNonNull(one.revision())));
    }

    private ChangedSegment gone(Pictured was) {
        @Nullable
        Said name = along(successors, was.id(), after).map(Pictured::name).orElse(null);
        return changed(name == null ? DraftMark.REMOVED : DraftMark.MERGED, was, List.of(), null, name);
    }

    private static ChangedSegment changed(
            DraftMark mark, Pictured segment, List<ChangedField> fields, @Nullable Said from, @Nullable Said into) {
        return new ChangedSegment(
                segment.id(), mark, segment.code(), segment.name(), segment.group(), fields, from, into);
    }

    private static void links(DraftMark mark, MapPicture on, Collection<LinkEnds> known, List<ChangedLink> found) {
        on.links().stream()
                .filter(link -> !known.contains(link))
                .map(link -> new ChangedLink(mark, name(on, link.fromId()), name(on, link.toId()), link.relation()))
                .forEach(found::add);
    }

    private static Said name(MapPicture map, UUID segment) {
        return map.find(segment).map(Pictured::name).orElse(Said.of(""));
    }
}
