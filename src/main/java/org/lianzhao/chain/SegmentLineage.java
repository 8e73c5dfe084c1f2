package org.lianzhao.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lianzhao.shared.id.Ids;

/** How one segment came of another: what was merged goes on as the other, what was split off was part of it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class SegmentLineage {
    @Id
    private UUID id;

    private UUID fromId;
    private UUID toId;

    @Enumerated(EnumType.STRING)
    private LineageKind kind;

    private UUID editionId;

    protected SegmentLineage() {}

    SegmentLineage(MergedSegment merged, ChainEdition edition) {
        this(merged.fromId(), merged.toId(), LineageKind.MERGED, edition);
    }

    SegmentLineage(SplitSegment split, ChainEdition edition) {
        this(split.fromId(), split.toId(), LineageKind.SPLIT, edition);
    }

    /**
     * What a segment goes on as: what it was merged with may have been merged since. {@code next} tells what one was
     * merged with; a circle ends where it would begin again.
     */
    static UUID last(UUID segment, Function<UUID, Optional<UUID>> next) {
        Set<UUID> passed = new HashSet<>();
        UUID last = segment;
        Optional<UUID> one = Optional.of(segment);
        while (one.isPresent() && passed.add(one.get())) {
            last = one.get();
            one = next.apply(last);
        }
        return last;
    }

    private SegmentLineage(UUID from, UUID to, LineageKind kind, ChainEdition edition) {
        this.id = Ids.next();
        this.fromId = from;
        this.toId = to;
        this.kind = kind;
        this.editionId = edition.getId();
    }
}
