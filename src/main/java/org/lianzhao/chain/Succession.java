package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What becomes of that which hangs on segments when these are merged or split by an edition. */
@ApplicationScoped
class Succession {
    private final EditionRepository editions;
    private final SplitRepository splits;
    private final SegmentUses uses;

    Succession(EditionRepository editions, SplitRepository splits, SegmentUses uses) {
        this.editions = editions;
        this.splits = splits;
        this.uses = uses;
    }

    /** Waits for its turn with all that follows when these segments are merged; asked before anything is held. */
    void await(Collection<UUID> merged) {
        uses.await(merged);
    }

    /** It follows where segments were merged, and waits to be told apart where one was split. */
    void follow(Publication next, ChainEdition edition) {
        next.split().forEach(split -> editions.add(new SegmentLineage(split, edition)));
        next.split().stream()
                .map(SplitSegment::fromId)
                .distinct()
                .forEach(segment -> listed(next.chain().id(), segment, edition));
        next.merged().forEach(merged -> {
            editions.add(new SegmentLineage(merged, edition));
            uses.follow(merged);
        });
    }

    // split once more, all that hangs on it is asked about anew
    private void listed(UUID chain, UUID segment, ChainEdition edition) {
        splits.forget(segment, List.of());
        uses.rowsOn(segment, (use, row) -> splits.add(new SplitCase(chain, edition, segment, use, row)));
    }
}
