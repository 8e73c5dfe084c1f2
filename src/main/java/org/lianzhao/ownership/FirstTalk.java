package org.lianzhao.ownership;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/**
 * The registration of first talks on a lead: who was first on its firm, and how long that protects him and his task force. A
 * lead has one after the other; the last one counts.
 */
@Entity
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class FirstTalk extends StoredEntity {
    private UUID leadId;
    private UUID holderId;
    private @Nullable UUID taskForceId;

    @Embedded
    private Protection protection;

    /** The follow-up that proved it. */
    private @Nullable UUID evidenceId;

    private boolean lapseNoted;

    protected FirstTalk() {}

    FirstTalk(UUID lead, Holder holder, LocalDate today, ProtectionRules rules) {
        super(Ids.next());
        this.leadId = lead;
        this.protection = Protection.registered(today, rules);
        heldBy(holder);
    }

    /** It goes with the lead to somebody else. */
    final void heldBy(Holder holder) {
        holderId = holder.person();
        taskForceId = holder.taskForce();
    }

    void proveBy(UUID followUp, LocalDate today, ProtectionRules rules) {
        protection = protection.proven(today, rules);
        evidenceId = followUp;
    }

    void act(LocalDate day, LocalDate today, ProtectionRules rules) {
        protection = protection.acted(day, today, rules);
    }

    void update(LocalDate today, ProtectionRules rules) {
        protection = protection.updated(today, rules);
    }

    void end(LocalDate today) {
        protection = protection.ended(today);
    }

    void lapse() {
        lapseNoted = true;
    }

    /** Whether something is to be done by its day; no more once it is noted that nobody did. */
    boolean isRunning() {
        return !lapseNoted && protection.endedOn() == null;
    }

    ProtectionState on(LocalDate day) {
        return protection.on(day);
    }

    Protection protection() {
        return protection;
    }

    /** Since when it holds; only asked of one that does. */
    LocalDate validFrom() {
        return Objects.requireNonNull(protection.validFrom());
    }

    Holder holder() {
        return new Holder(holderId, taskForceId);
    }

    UUID getLeadId() {
        return leadId;
    }

    @Nullable
    UUID getEvidenceId() {
        return evidenceId;
    }
}
