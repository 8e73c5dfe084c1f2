package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/** Lets a new edition of a map hold. What it does not change goes on as it was; what it ends stays readable. */
@ApplicationScoped
public class MapPublishing {
    private static final String LOCK = "chain-publishing";

    private final ChainRepository chains;
    private final EditionRepository editions;
    private final SegmentRepository segments;
    private final Succession succession;
    private final WorkLock lock;
    private final Event<ChainPublished> published;
    private final Event<ChainBegun> begun;
    private final Zone zone;
    private final Clock clock;

    MapPublishing(
            ChainRepository chains,
            EditionRepository editions,
            SegmentRepository segments,
            Succession succession,
            WorkLock lock,
            Event<ChainPublished> published,
            Event<ChainBegun> begun,
            Zone zone,
            Clock clock) {
        this.chains = chains;
        this.editions = editions;
        this.segments = segments;
        this.succession = succession;
        this.lock = lock;
        this.published = published;
        this.zone = zone;
        this.begun = begun;
        this.clock = clock;
    }

    /** The chain with this code, which nobody else changes before the transaction ends; {@link Missing} without one. */
    @Transactional(TxType.MANDATORY)
    public ChainHead hold(String code) {
        editions.hold(code);
        return chains.head(code).orElseThrow(() -> new Missing("chain", code));
    }

    /**
     * Waits for his turn: one edition is published after the other, in all chains, for a segment may stand in several. Then
     * nobody else changes the chain with this code, nor hangs anything on the segments that {@code touched} tells, before
     * the transaction ends. Asked before anything is read: what others have written meanwhile must be seen.
     *
     * @param merged the segments that the edition merges with others
     */
    @Transactional(TxType.MANDATORY)
    public void await(String code, Collection<UUID> merged, Function<String, Collection<UUID>> touched) {
        lock.hold(LOCK);
        succession.await(merged);
        editions.hold(code);
        segments.hold(touched.apply(code));
    }

    /** Writes what changes and begins the edition; the caller has waited for his turn and holds the chain. */
    @Transactional(TxType.MANDATORY)
    public void publish(Publication next, Author by) {
        Instant now = clock.instant();
        UUID chain = next.chain().id();
        Map<UUID, PlacedSegment> placed = chains.placed(List.of(chain), Validity.PRESENT).stream()
                .collect(Collectors.toMap(PlacedSegment::id, Function.identity()));
        describe(next, now);
        Set<UUID> meant = write(next, now);
        place(next, placed, now);
        link(next, now);
        Set<UUID> elsewhere = chainsWith(meant, chain);
        ChainEdition edition = begin(next.chain().id(), true, next.reason(), by, now);
        OwnReason also = OwnReason.sharedWith(next.chain());
        elsewhere.forEach(other -> begin(other, false, also.text(), by, now).because(also));
        succession.follow(next, edition);
        published.fire(ChainPublished.of(next, edition.getNumber()));
    }

    private void describe(Publication next, Instant now) {
        if (next.description() != null) {
            editions.endDescription(next.chain().id(), now);
            editions.add(new ChainRevision(next.chain().id(), next.description(), now));
        }
    }

    // segments that are new, and what changed of those that were there, whichever chain they stand in
    private Set<UUID> write(Publication next, Instant now) {
        Map<UUID, SegmentContent> before = editions.contents(next.segments().stream()
                .map(SegmentState::revisionId)
                .filter(Objects::nonNull)
                .toList());
        List<SegmentState> changed = next.segments().stream()
                .filter(segment ->
                        segment.revisionId() == null || !segment.content().equals(before.get(segment.revisionId())))
                .toList();
        Set<UUID> known = changed.stream()
                .filter(segment -> segment.revisionId() != null)
                .map(SegmentState::id)
                .collect(Collectors.toSet());
        if (!known.isEmpty() && editions.endRevisions(known, now) != known.size()) {
            throw Refused.stale();
        }
        changed.stream()
                .filter(segment -> segment.revisionId() == null)
                .forEach(segment -> editions.add(new Segment(segment)));
        changed.forEach(segment -> editions.add(new SegmentRevision(segment.id(), segment.content(), now)));
        return known;
    }

    private void place(Publication next, Map<UUID, PlacedSegment> placed, Instant now) {
        List<SegmentState> moved = next.segments().stream()
                .filter(segment -> !segment.place().equals(placeOf(placed.get(segment.id()))))
                .toList();
        Set<UUID> ended = Stream.concat(moved.stream().map(SegmentState::id), next.removed().stream())
                .filter(placed::containsKey)
                .collect(Collectors.toSet());
        if (!ended.isEmpty()) {
            editions.endPlacements(next.chain().id(), ended, now);
        }
        moved.forEach(
                segment -> editions.add(new SegmentPlacement(next.chain().id(), segment.id(), segment.place(), now)));
        endHomeless(next.removed(), now);
    }

    // what stands on no map any longer has no name of today either
    private void endHomeless(Collection<UUID> removed, Instant now) {
        if (removed.isEmpty()) {
            return;
        }
        Set<UUID> homeless = new HashSet<>(removed);
        homeless.removeAll(editions.chainsOf(removed).keySet());
        if (!homeless.isEmpty()) {
            editions.endRevisions(homeless, now);
        }
    }

    private static @Nullable SegmentPlace placeOf(@Nullable PlacedSegment segment) {
        return segment == null ? null : segment.place();
    }

    private void link(Publication next, Instant now) {
        UUID chain = next.chain().id();
        if (!next.removedLinks().isEmpty()) {
            editions.endLinks(chain, next.removedLinks(), now);
        }
        next.addedLinks().forEach(ends -> editions.add(new SegmentLink(chain, ends, now)));
    }

    private Set<UUID> chainsWith(Collection<UUID> segments, UUID besides) {
        if (segments.isEmpty()) {
            return Set.of();
        }
        return editions.chainsOf(segments).values().stream()
                .flatMap(Set::stream)
                .filter(chain -> !chain.equals(besides))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ChainEdition begin(UUID chain, boolean publishes, String reason, Author by, Instant now) {
        ChainEdition before = editions.present(chain);
        ChainEdition next = before.next(publishes, now, reason, by);
        editions.endEdition(chain, now);
        editions.add(next);
        return next;
    }

    /**
     * A chain with an empty map, which its people have yet to draw.
     *
     * @param regionCode where it is; empty for where the zone lies
     */
    @Transactional(TxType.MANDATORY)
    public ChainHead begin(NewChain head, String regionCode) {
        if (chains.has(head.code())) {
            throw new Refused("chain-code-taken", head.code());
        }
        Instant now = clock.instant();
        Chain chain = new Chain(head.code(), regionCode.isBlank() ? zone.region() : regionCode);
        editions.add(chain);
        editions.add(new ChainRevision(chain.getId(), head.content(), now));
        editions.add(new ChainEdition(chain, now, OwnReason.BEGUN));
        ChainHead first = chains.head(head.code()).orElseThrow();
        begun.fire(ChainBegun.of(first, head.template()));
        return first;
    }
}
