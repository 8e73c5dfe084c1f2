package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.time.ZoneTime;

/** What others may ask about the editions of maps: which there are, and how each was. */
@ApplicationScoped
public class ChainEditions {
    private final ChainRepository chains;
    private final ChainMaps maps;
    private final EditionRepository editions;
    private final Instance<SegmentVerdicts> verdicts;

    ChainEditions(
            ChainRepository chains,
            ChainMaps maps,
            EditionRepository editions,
            @Any Instance<SegmentVerdicts> verdicts) {
        this.chains = chains;
        this.maps = maps;
        this.editions = editions;
        this.verdicts = verdicts;
    }

    /** The editions of the chain with this code, the latest first; {@link Missing} when there is no such chain. */
    @Transactional
    public List<EditionRow> of(String code) {
        return editions.of(head(code).id());
    }

    /** A chain's map as it was when one of its editions began. */
    @Transactional
    public PastMap map(String code, int number) {
        ChainHead now = head(code);
        EditionRow edition = editions.of(now.id()).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("edition", number));
        return past(now, edition);
    }

    /** A chain's map as the last edition before that moment has it; refused with {@code map-not-yet} where there was none. */
    @Transactional
    public PastMap before(String code, Instant moment) {
        ChainHead now = head(code);
        List<EditionRow> all = editions.of(now.id());
        EditionRow first = all.get(all.size() - 1);
        return past(
                now,
                all.stream()
                        .filter(row -> row.validFrom().isBefore(moment))
                        .findFirst()
                        .orElseThrow(() -> new Refused("map-not-yet", ZoneTime.dayOf(first.validFrom()))));
    }

    private PastMap past(ChainHead now, EditionRow edition) {
        ChainContent then = maps.description(now, edition.validFrom()).content();
        return new PastMap(edition, then, maps.mapAt(now.at(edition, then), edition.validFrom()));
    }

    /** What segments were at these revisions, by revision. */
    @Transactional
    public Map<UUID, SegmentContent> contents(Collection<UUID> revisions) {
        return editions.contents(revisions);
    }

    /** What a segment was at this revision; asked again in the same transaction it costs nothing. */
    @Transactional
    public SegmentContent content(UUID revision) {
        return editions.content(revision);
    }

    /** The codes among these that segments have already, with their keys. */
    @Transactional
    public Map<String, UUID> taken(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : editions.taken(codes);
    }

    /** The chains in which these segments stand now, by segment. */
    @Transactional
    public Map<UUID, Set<UUID>> chainsOf(Collection<UUID> segments) {
        return segments.isEmpty() ? Map.of() : editions.chainsOf(segments);
    }

    /** What each of these segments is now, by segment; one that stands on no map any longer is nothing. */
    @Transactional
    public Map<UUID, UUID> revisionsOf(Collection<UUID> segments) {
        return segments.isEmpty() ? Map.of() : editions.revisionsOf(segments);
    }

    /** What those of these segments that were merged go on as, by segment, and what that goes on as where it was merged, too. */
    @Transactional
    public Map<UUID, UUID> successors(Collection<UUID> segments) {
        return lineage(segments, editions::successors);
    }

    /** What those of these segments that were split off were part of, by segment, and what that was part of, too. */
    @Transactional
    public Map<UUID, UUID> origins(Collection<UUID> segments) {
        return lineage(segments, editions::origins);
    }

    // one question for each time that something was merged or split again
    private static Map<UUID, UUID> lineage(
            Collection<UUID> segments, Function<Collection<UUID>, Map<UUID, UUID>> next) {
        Map<UUID, UUID> all = new HashMap<>();
        Collection<UUID> asked = segments;
        while (!asked.isEmpty()) {
            Map<UUID, UUID> found = next.apply(asked);
            asked = found.values().stream()
                    .filter(one -> !all.containsKey(one) && !found.containsKey(one))
                    .distinct()
                    .toList();
            all.putAll(found);
        }
        return all;
    }

    /** What was said of these segments' status and held at that moment, by segment. */
    @Transactional
    public Map<UUID, SegmentVerdict> verdicts(Collection<UUID> segments, Instant moment) {
        Map<UUID, SegmentVerdict> all = new HashMap<>();
        if (!segments.isEmpty()) {
            verdicts.forEach(feature -> all.putAll(feature.at(segments, moment)));
        }
        return all;
    }

    /** The segments that were merged into this one, and those that had been merged into them. */
    @Transactional
    public List<MergedIn> mergedInto(UUID segment) {
        Map<UUID, MergedIn> all = new LinkedHashMap<>();
        Collection<UUID> into = List.of(segment);
        while (!into.isEmpty()) {
            List<MergedIn> found = editions.mergedInto(into);
            into = found.stream()
                    .map(MergedIn::segmentId)
                    .filter(id -> !all.containsKey(id))
                    .toList();
            found.forEach(merged -> all.putIfAbsent(merged.segmentId(), merged));
        }
        return List.copyOf(all.values());
    }

    private ChainHead head(String code) {
        return chains.head(code).orElseThrow(() -> new Missing("chain", code));
    }
}
