package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;

/** Tells of entries about merged segments which segments those were; asks nothing where a page has none. */
@ApplicationScoped
class SegmentMoves {
    private final FollowUpRepository followUps;
    private final ChainMaps chains;

    SegmentMoves(FollowUpRepository followUps, ChainMaps chains) {
        this.followUps = followUps;
        this.chains = chains;
    }

    /** The two segments of an entry, by its key. */
    record Ends(UUID id, UUID from, UUID to) {}

    /** @param entries of the kind {@link FollowUpKind#SEGMENT} */
    Map<UUID, SegmentMoved> of(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        List<Ends> ends = followUps.segmentsOf(entries);
        Map<UUID, SegmentName> names =
                chains
                        .lastNames(ends.stream()
                                .flatMap(one -> Stream.of(one.from(), one.to()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(SegmentName::id, Function.identity()));
        return ends.stream()
                .collect(Collectors.toMap(
                        Ends::id,
                        one -> new SegmentMoved(
                                Objects.requireNonNull(names.get(one.from())),
                                Objects.requireNonNull(names.get(one.to())))));
    }
}
