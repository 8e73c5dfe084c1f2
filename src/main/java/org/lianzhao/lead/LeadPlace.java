package org.lianzhao.lead;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The segments of the chains that a lead is about: one main segment and others, or 链外. */
@Embeddable
class LeadPlace {
    private @Nullable UUID segmentId;
    private boolean offChain;

    @ElementCollection
    @CollectionTable(name = "lead_segment", joinColumns = @JoinColumn(name = "lead_id"))
    @Column(name = "segment_id")
    private Set<UUID> otherSegments = new HashSet<>();

    void set(@Nullable UUID segment, boolean outsideChains) {
        segmentId = segment;
        offChain = segment == null && outsideChains;
        otherSegments.remove(segment);
    }

    void alsoConcerns(Set<UUID> segments) {
        otherSegments.retainAll(segments);
        otherSegments.addAll(segments);
    }

    /** Whether it is about this segment, as the main one or as another. */
    boolean isAbout(UUID segment) {
        return segment.equals(segmentId) || otherSegments.contains(segment);
    }

    /** Puts one segment in the place of another; one that it is about already is named once. */
    void replace(UUID from, UUID to) {
        if (from.equals(segmentId)) {
            set(to, false);
        } else if (otherSegments.remove(from) && !to.equals(segmentId)) {
            otherSegments.add(to);
        }
    }

    @Nullable
    UUID segment() {
        return segmentId;
    }

    boolean offChain() {
        return offChain;
    }

    Set<UUID> others() {
        return otherSegments;
    }
}
