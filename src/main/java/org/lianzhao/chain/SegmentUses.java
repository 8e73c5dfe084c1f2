package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What hangs on segments, whichever feature keeps it. */
@ApplicationScoped
public class SegmentUses {
    private final Instance<SegmentFollower> followers;

    SegmentUses(@Any Instance<SegmentFollower> followers) {
        this.followers = followers;
    }

    /** Those of these segments on which anything hangs, whether the caller may know of it or not: none of it gets lost. */
    @Transactional
    public Set<UUID> used(Collection<UUID> segments) {
        return count(segments, SegmentFollower::hangingOn).keySet();
    }

    /**
     * How much of what hangs on each of these segments, as far as the caller may know of it; those without are left out. Not
     * what decides whether a segment may leave.
     */
    @Transactional
    public Map<UUID, Map<SegmentUse, Long>> of(Collection<UUID> segments) {
        return count(segments, SegmentFollower::seenOn);
    }

    private Map<UUID, Map<SegmentUse, Long>> count(
            Collection<UUID> segments, BiFunction<SegmentFollower, Collection<UUID>, Map<UUID, Long>> counted) {
        Map<UUID, Map<SegmentUse, Long>> uses = new HashMap<>();
        if (segments.isEmpty()) {
            return uses;
        }
        for (SegmentFollower follower : followers) {
            counted.apply(follower, segments).forEach((segment, rows) -> {
                if (rows > 0) {
                    uses.computeIfAbsent(segment, unused -> new EnumMap<>(SegmentUse.class))
                            .merge(follower.use(), rows, Long::sum);
                }
            });
        }
        return uses;
    }

    /** Tells of every row on this segment that has to be told apart after a split. */
    void rowsOn(UUID segment, BiConsumer<SegmentUse, UUID> each) {
        followers.forEach(follower -> follower.rowsOn(segment).forEach(row -> each.accept(follower.use(), row)));
    }

    Map<UUID, String> named(SegmentUse use, UUID segment, Collection<UUID> rows) {
        Map<UUID, String> names = new HashMap<>();
        followersOf(use).forEach(follower -> names.putAll(follower.named(segment, rows)));
        return names;
    }

    /** How many rows wait for a decision in a chain that the caller may not see. */
    int hidden(UUID chain) {
        return followers.stream().mapToInt(follower -> follower.hidden(chain)).sum();
    }

    void move(SegmentUse use, UUID row, UUID from, UUID to) {
        followersOf(use).forEach(follower -> follower.move(row, from, to));
    }

    private Stream<SegmentFollower> followersOf(SegmentUse use) {
        return followers.stream().filter(follower -> follower.use() == use);
    }

    /** Waits for whoever is at what hangs on segments that are to be merged; where none is, nobody is kept from anything. */
    void await(Collection<UUID> merged) {
        if (!merged.isEmpty()) {
            followers.forEach(follower -> follower.hold(merged));
            followers.forEach(SegmentFollower::await);
        }
    }

    void follow(MergedSegment merged) {
        followers.forEach(follower -> follower.follow(merged.fromId(), merged.toId()));
    }
}
