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
     * What somebody says by hand: it is shown, and does not count as coverage until a stage or a source tells it. To verify
     * such a statement is for the chain office and comes with its room of the chains; until then it stays a claim.
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
     * Whether this is the better one of two on one segment and place: what a source states comes before what somebody merely
     * says, then counts by which the firm has got further.
     */
    boolean outranks(HoldingStatement other) {
        return isByHand() == other.isByHand() ? presence.compareTo(other.presence) < 0 : !isByHand();
    }

    boolean isByHand() {
        return basis.equals(CLAIMED);
    }

    /** Whether it says anything of this. */
    boolean says(HoldingPart part) {
        return switch (part) {
            case STATEMENT -> true;
            case CAPACITY -> capacity != null;
            case EVIDENCE -> evidence != null;
        };
    }

    void take(HoldingPart part, HoldingStatement other) {
        switch (part) {
            case STATEMENT -> say(other);
            case CAPACITY -> capacity = other.capacity;
            case EVIDENCE -> evidence = other.evidence;
        }
    }

    private void say(HoldingStatement other) {
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
