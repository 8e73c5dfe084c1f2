package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.EditionRow;
import org.lianzhao.chain.MapPublishing;
import org.lianzhao.chain.MergedSegment;
import org.lianzhao.chain.Publication;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentState;
import org.lianzhao.chain.SplitSegment;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;

/** Makes a draft the edition that holds. */
@ApplicationScoped
class Editions {
    private final MapPublishing publishing;
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final DraftRepository drafts;
    private final DraftReading reading;
    private final Differences differences;
    private final Acting acting;
    private final DescribedChains described;

    Editions(
            MapPublishing publishing,
            ChainMaps maps,
            ChainEditions editions,
            DraftRepository drafts,
            DraftReading reading,
            Differences differences,
            Acting acting,
            DescribedChains described) {
        this.publishing = publishing;
        this.maps = maps;
        this.editions = editions;
        this.drafts = drafts;
        this.reading = reading;
        this.differences = differences;
        this.acting = acting;
        this.described = described;
    }

    @Transactional
    EditionRow publish(String chain, NewEdition request) {
        // a draft that changes after this was read is not what the caller has seen, and is not published
        publishing.await(chain, drafts.merged(chain), drafts::touched);
        publishing.hold(chain);
        DraftMap map = reading.map(chain);
        requireSeen(map, request.seen());
        List<Defect> defects = differences.defects(map);
        if (!defects.isEmpty()) {
            throw new Refused("draft-defects", defects.size()).with("defects", defects);
        }
        Publication next = publication(map, OpenText.required("reason", request.reason()));
        if (next.changesNothing() && map.base().chain().published()) {
            throw new Refused("draft-empty");
        }
        Actor by = acting.person();
        map.draft().ifPresent(drafts::discard);
        publishing.publish(next, new Author(by.id(), by.name()));
        return editions.of(chain).get(0);
    }

    // a first edition that came from a file becomes an official one as it is
    private static void requireSeen(DraftMap map, String seen) {
        ChainDraft.expect(map.draft(), seen);
        if (map.draft().isEmpty() && map.base().chain().published()) {
            throw new Refused("draft-empty");
        }
    }

    private Publication publication(DraftMap map, String reason) {
        List<Drafted> changed = map.standing()
                .filter(segment -> segment.isMoved()
                        || (segment.row() != null && segment.row().edited()))
                .sorted(Comparator.comparing(segment -> !segment.isGroup()))
                .toList();
        Map<UUID, SegmentContent> plain = editions.contents(changed.stream()
                .filter(segment -> segment.content() == null)
                .map(Drafted::revision)
                .filter(Objects::nonNull)
                .toList());
        Set<UUID> gone = map.segments().stream()
                .filter(segment -> segment.isGone() && segment.before() != null)
                .map(Drafted::id)
                .collect(Collectors.toSet());
        return new Publication(
                map.base().chain(),
                reason,
                description(map),
                changed.stream().map(segment -> state(segment, plain)).toList(),
                gone,
                merged(map),
                split(map),
                List.copyOf(map.addedLinks()),
                List.copyOf(map.removedLinks()));
    }

    private @Nullable ChainContent description(DraftMap map) {
        ChainContent held = maps.description(map.base().chain()).content();
        return map.description()
                .map(described::content)
                .filter(wanted -> !wanted.equals(held))
                .orElse(null);
    }

    private static SegmentState state(Drafted segment, Map<UUID, SegmentContent> plain) {
        SegmentContent content = segment.content() != null
                ? segment.content()
                : Objects.requireNonNull(plain.get(Objects.requireNonNull(segment.revision())));
        return new SegmentState(segment.id(), segment.code(), segment.revision(), content, segment.place());
    }

    private static List<SplitSegment> split(DraftMap map) {
        List<SplitSegment> split = new ArrayList<>();
        map.standing().map(Drafted::row).filter(Objects::nonNull).forEach(row -> {
            if (row.splitFrom() != null) {
                split.add(new SplitSegment(row.splitFrom(), row.segmentId()));
            }
        });
        return split;
    }

    private static List<MergedSegment> merged(DraftMap map) {
        List<MergedSegment> merged = new ArrayList<>();
        map.segments().stream()
                .filter(segment -> segment.mark() == DraftMark.MERGED && segment.before() != null)
                .forEach(from -> map.find(Objects.requireNonNull(from.row()).mergedTo())
                        .ifPresent(
                                into -> merged.add(new MergedSegment(from.id(), from.name(), into.id(), into.name()))));
        return merged;
    }
}
