package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Colleagues;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.time.ZoneTime;

/**
 * Giving leads to others, letting go of them and taking them up: what ownership does with them. Each tells of itself by a
 * name of its own.
 */
@ApplicationScoped
public class LeadGiving {
    private final LeadRepository leads;
    private final LeadPipeline pipeline;
    private final Colleagues colleagues;
    private final Acting acting;
    private final Event<LeadChanged> changes;
    private final Clock clock;

    LeadGiving(
            LeadRepository leads,
            LeadPipeline pipeline,
            Colleagues colleagues,
            Acting acting,
            Event<LeadChanged> changes,
            Clock clock) {
        this.leads = leads;
        this.pipeline = pipeline;
        this.colleagues = colleagues;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    /** Gives a lead to somebody else, and answers who had it; refused where the caller must not assign it. */
    @Transactional(TxType.MANDATORY)
    public LeadGift give(UUID id, LeadGift gift) {
        Lead lead = leads.givable(id);
        require(gift);
        LeadGift had = new LeadGift(lead.people().owner(), lead.getTaskForceId(), "");
        Map<String, @Nullable Object> before = picture(lead);
        lead.takeUp(gift.ownerId(), gift.taskForceId());
        tell("lead-transferred", lead, before, gift.reason());
        return had;
    }

    /** Lets a lead go on in another one; refused where the caller must not work on it. */
    @Transactional(TxType.MANDATORY)
    public void merge(UUID id, UUID into, String reason) {
        int version = leads.editable(id).getVersion();
        pipeline.move(id, new StageChange("MERGED", version, null, reason, null, null, into));
    }

    /**
     * Sets a lead aside as 流转, since its firm is another task force's; it keeps its stage and its people, who may take it up
     * again later. Refused where the caller must not work on it.
     */
    @Transactional(TxType.MANDATORY)
    public void yieldFirm(UUID id, String reason) {
        int version = leads.editable(id).getVersion();
        pipeline.move(id, new StageChange(LeadState.TRANSFERRED.name(), version, null, reason, null, null, null));
    }

    /** Has somebody work on a lead beside its owner, whatever part he had; refused where the caller must not assign it. */
    @Transactional(TxType.MANDATORY)
    public void join(UUID id, UUID person) {
        Lead lead = leads.givable(id);
        if (lead.isWorkedOnBy(person)) {
            return;
        }
        Map<String, @Nullable Object> before = collaborators(lead);
        lead.people().join(person);
        lead.touch(clock.instant());
        changes.fire(LeadChanged.of("lead-changed", lead, before, collaborators(lead)));
        leads.flush();
    }

    private static Map<String, @Nullable Object> collaborators(Lead lead) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(
                "collaborators",
                lead.people().in(LeadPeople.Part.COLLABORATOR).stream().sorted().toList());
        return fields;
    }

    /** Refuses where nobody at work or no task force is meant. */
    public void require(LeadGift gift) {
        if (colleagues.active(Set.of(gift.ownerId())).isEmpty()) {
            throw new Invalid("ownerId", "unknown-person");
        }
        UUID force = gift.taskForceId();
        if (force != null && colleagues.taskForces(List.of(force)).isEmpty()) {
            throw new Invalid("taskForceId", "unknown-task-force");
        }
    }

    /** Lets go of a lead, which then waits in the pool; its owner may, and whoever may assign it. */
    @Transactional(TxType.MANDATORY)
    public void release(UUID id, String reason) {
        Lead lead = leads.editable(id);
        if (!lead.people().owner().equals(acting.person().id())
                && !leads.scope().mayAssign(lead)) {
            throw new Forbidden("pool-not-yours");
        }
        release(lead, reason);
    }

    /** The same by a rule: nobody did anything for long. */
    @Transactional(TxType.MANDATORY)
    public void releaseIdle(UUID id) {
        leads.hold(List.of(id));
        release(leads.all(List.of(id)).get(0), null);
    }

    private void release(Lead lead, @Nullable String reason) {
        Map<String, @Nullable Object> before = picture(lead);
        lead.release(ZoneTime.today(clock));
        tell("lead-pooled", lead, before, reason);
    }

    /** Takes up a lead that waits in the pool, for the caller and this task force of his. */
    @Transactional(TxType.MANDATORY)
    public void claim(UUID id, @Nullable UUID taskForce) {
        Actor actor = acting.person();
        leads.hold(List.of(id));
        Lead lead = leads.all(List.of(id)).stream()
                .filter(found -> found.getPooledOn() != null && !found.isConfidential())
                .findFirst()
                .orElseThrow(() -> new Refused("pool-gone"));
        Map<String, @Nullable Object> before = picture(lead);
        lead.takeUp(actor.id(), taskForce);
        tell("lead-claimed", lead, before, null);
    }

    private void tell(String name, Lead lead, Map<String, @Nullable Object> before, @Nullable String reason) {
        lead.touch(clock.instant());
        Map<String, @Nullable Object> after = picture(lead);
        if (reason != null) {
            after.put("reason", FreeText.of(reason));
        }
        changes.fire(LeadChanged.of(name, lead, before, after));
        leads.flush();
    }

    private static Map<String, @Nullable Object> picture(Lead lead) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ownerId", lead.people().owner());
        fields.put("taskForceId", lead.getTaskForceId());
        fields.put("pooledOn", lead.getPooledOn());
        return fields;
    }
}
