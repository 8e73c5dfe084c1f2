package org.lianzhao.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** What is said of a firm in a segment: how far it has got, what it can make, what shows that, and who says so. */
@MappedSuperclass
abstract class HoldingStatement extends StoredEntity {
    /**
     * What somebody says by hand: it is shown, and does not count as coverage until a stage or a source tells it, or the
     * chain office has verified it.
     */
    static final String CLAIMED = "CLAIMED";

    @Enumerated(EnumType.STRING)
    HoldingRole role;

    @Enumerated(EnumType.STRING)
    Presence presence;

    /** The month or day the presence is stated for, as the source writes it: 2025-02. */
    @Nullable
    String asOf;

    String basis;

    @Nullable
    String note;

    @Nullable
    String noteEn;

    @Embedded
    @Nullable
    Capacity capacity;

    @Embedded
    @Nullable
    Output output;

    @Embedded
    @Nullable
    FirmEvidence evidence;

    /** When somebody last said something of it by hand, and who; null where nobody has. */
    @Nullable
    Instant recordedAt;

    @Nullable
    String recordedByName;

    protected HoldingStatement() {}

    HoldingStatement(HoldingRole role, Presence presence, String basis) {
        super(Ids.next());
        this.role = role;
        this.presence = presence;
        this.basis = basis;
    }

    /**
     * Whether this is the better one of two on one segment and place: what a source or a project tells comes before what
     * somebody says, even where that is verified, for the verification may be taken back; what is verified comes before
     * what is not; then counts by which the firm has got further.
     */
    boolean outranks(HoldingStatement other) {
        int weight = weight() - other.weight();
        return weight == 0 ? presence.compareTo(other.presence) < 0 : weight > 0;
    }

    private int weight() {
        if (!isByHand()) {
            return 2;
        }
        return isOnlyClaimed() ? 0 : 1;
    }

    /** Whether only somebody's word tells it. */
    abstract boolean isOnlyClaimed();

    boolean isByHand() {
        return basis.equals(CLAIMED);
    }

    /** Whether it says anything of this. */
    boolean says(HoldingPart part) {
        return switch (part) {
            case STATEMENT -> true;
            case CAPACITY -> capacity != null;
            case OUTPUT -> output != null;
            case EVIDENCE -> evidence != null;
        };
    }

    void take(HoldingPart part, HoldingStatement other) {
        switch (part) {
            case STATEMENT -> say(other);
            case CAPACITY -> capacity = other.capacity;
            case OUTPUT -> output = other.output;
            case EVIDENCE -> evidence = other.evidence;
        }
    }

    void say(HoldingStatement other) {
        role = other.role;
        presence = other.presence;
        asOf = other.asOf;
        basis = other.basis;
        note = other.note;
        noteEn = other.noteEn;
        recordedAt = other.recordedAt;
        recordedByName = other.recordedByName;
    }
}
