package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PastMap;
import org.lianzhao.chain.SegmentUses;
import org.lianzhao.chain.SplitCases;
import org.lianzhao.shared.industry.Industries;

/** Tells how maps differ: two editions, or the draft from the map that holds. */
@ApplicationScoped
class Differences {
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final DraftReading reading;
    private final SegmentUses uses;
    private final SplitCases splits;
    private final Industries industries;
    private final DescribedChains described;
    private final Clock clock;

    Differences(
            ChainMaps maps,
            ChainEditions editions,
            DraftReading reading,
            SegmentUses uses,
            SplitCases splits,
            Industries industries,
            DescribedChains described,
            Clock clock) {
        this.maps = maps;
        this.editions = editions;
        this.reading = reading;
        this.uses = uses;
        this.splits = splits;
        this.industries = industries;
        this.described = described;
        this.clock = clock;
    }

    @Transactional
    Difference between(String chain, int from, int to) {
        MapPicture before = picture(editions.map(chain, from));
        MapPicture after = picture(editions.map(chain, to));
        return difference(
                before,
                after,
                editions.successors(before.segments().keySet()),
                editions.origins(after.segments().keySet()));
    }

    private MapPicture picture(PastMap past) {
        return judged(MapPicture.of(past.chain(), past.map()), past.edition().validFrom());
    }

    private MapPicture judged(MapPicture picture, Instant moment) {
        return picture.with(editions.verdicts(picture.segments().keySet(), moment));
    }

    @Transactional
    DraftDifference ofDraft(String chain) {
        DraftMap map = reading.map(chain);
        return new DraftDifference(
                map.draft().map(ChainDraft::token).orElse(ChainDraft.NONE), difference(chain, map), defects(map));
    }

    // statuses are decided beside the draft: since the edition that holds began
    private Difference difference(String chain, DraftMap map) {
        Map<UUID, UUID> merged = map.segments().stream()
                .filter(segment -> segment.mark() == DraftMark.MERGED)
                .collect(Collectors.toMap(
                        Drafted::id,
                        segment -> Objects.requireNonNull(
                                Objects.requireNonNull(segment.row()).mergedTo())));
        Map<UUID, UUID> split = map.standing()
                .map(Drafted::row)
                .filter(row -> row != null && row.splitFrom() != null)
                .collect(Collectors.toMap(DraftSegment::segmentId, row -> Objects.requireNonNull(row.splitFrom())));
        ChainContent held = maps.description(map.base().chain()).content();
        ChainContent wanted = map.description().map(described::content).orElse(held);
        Instant since = editions.of(chain).get(0).validFrom();
        return difference(
                judged(MapPicture.of(held, map.base()), since),
                judged(MapPicture.of(wanted, map), clock.instant()),
                merged,
                split);
    }

    private Difference difference(
            MapPicture before, MapPicture after, Map<UUID, UUID> successors, Map<UUID, UUID> origins) {
        Comparison comparison = new Comparison(before, after, successors, origins);
        return comparison.difference(editions.contents(comparison.revisions()));
    }

    /** What keeps the draft from being published. */
    List<Defect> defects(DraftMap map) {
        Collection<Drafted> drafted =
                map.segments().stream().filter(segment -> segment.row() != null).toList();
        List<String> codes = drafted.stream()
                .filter(segment -> segment.revision() == null)
                .map(Drafted::code)
                .toList();
        List<UUID> known = drafted.stream()
                .filter(segment -> segment.revision() != null)
                .map(Drafted::id)
                .toList();
        List<UUID> leaving =
                map.segments().stream().filter(Drafted::isGone).map(Drafted::id).toList();
        Set<UUID> shared = elsewhere(map, leaving);
        DraftCheck.Known facts = new DraftCheck.Known(
                editions.taken(codes),
                editions.revisionsOf(known),
                uses.used(homeless(map, shared)),
                shared,
                splits.undecided(leaving));
        return new DraftCheck(map, facts, industries).defects();
    }

    private Set<UUID> elsewhere(DraftMap map, List<UUID> leaving) {
        UUID here = map.base().chain().id();
        return editions.chainsOf(leaving).entrySet().stream()
                .filter(stands -> stands.getValue().stream().anyMatch(chain -> !chain.equals(here)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<UUID> homeless(DraftMap map, Set<UUID> shared) {
        return map.segments().stream()
                .filter(segment -> segment.mark() == DraftMark.REMOVED)
                .map(Drafted::id)
                .filter(id -> !shared.contains(id))
                .toList();
    }
}
