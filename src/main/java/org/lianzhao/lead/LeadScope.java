package org.lianzhao.lead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;
import org.lianzhao.account.Role;

/**
 * What a person may see of leads: all of them, those from 签约 on, those of the own task forces, the own ones, for a chamber those it referred. A 保密 lead
 * is seen only by those it involves, whatever the role. One predicate, in two forms: {@link #covers} for one lead,
 * {@link #arms} for lists, counts and searches.
 */
final class LeadScope {
    private static final Set<Role> SEE_ALL = Set.of(Role.OFFICE, Role.CHAIN_OFFICE, Role.LEADER);
    private static final Set<Role> SEE_SIGNED = Set.of(Role.PROJECT, Role.SERVICE);

    private static final String ANY = "any";
    private static final String SIGNED = "signed";
    private static final String FORCE = "force:";
    private static final String REFERRED = "referred:";
    private static final String INVOLVES = "involves:";

    private static final String FROM_SIGNED_ON = Stream.of(LeadStage.values())
            .filter(LeadStage::countsWhenVerified)
            .map(stage -> "'" + stage + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private static final String INVOLVED =
            "l.owner_id <> :me and l.id in (select p.lead_id from lead_person p where p.user_id = :me)";

    private final Actor actor;
    private final boolean all;
    private final boolean signed;
    private final boolean forces;
    private final boolean chamber;

    private LeadScope(Actor actor) {
        this.actor = actor;
        this.all = actor.roles().stream().anyMatch(SEE_ALL::contains);
        this.signed = actor.roles().stream().anyMatch(SEE_SIGNED::contains);
        this.forces = actor.roles().contains(Role.HEAD);
        this.chamber = actor.roles().contains(Role.CHAMBER);
    }

    static LeadScope of(Actor actor) {
        return new LeadScope(actor);
    }

    /** Whose scope it is. */
    UUID reader() {
        return actor.id();
    }

    /** Whether this person may know that the lead exists. */
    boolean covers(Guarded lead) {
        if (lead.involves(actor.id())) {
            return true;
        }
        if (lead.isConfidential()) {
            return false;
        }
        return all
                || (chamber && actor.id().equals(lead.getReferrerId()))
                || (signed && lead.getStage().countsWhenVerified())
                || leads(lead);
    }

    /**
     * The keys that open a lead, for the index: whoever holds one of them may see it. The same rule as {@link #covers}, as
     * of when the lead was indexed; it spares reading in vain and grants nothing.
     */
    static Set<String> keysTo(Lead lead) {
        Set<String> keys = new HashSet<>();
        lead.people().all().forEach(user -> keys.add(INVOLVES + user));
        if (!lead.isConfidential()) {
            keys.add(ANY);
            if (lead.getStage().countsWhenVerified()) {
                keys.add(SIGNED);
            }
            Optional.ofNullable(lead.getTaskForceId()).ifPresent(force -> keys.add(FORCE + force));
            Optional.ofNullable(lead.getReferrerId()).ifPresent(chamber -> keys.add(REFERRED + chamber));
        }
        return keys;
    }

    /**
     * The people and task forces of which all leads are that this person may see: himself, and those that he heads. Nothing
     * where he may see leads of others, too. It spares looking in vain and grants nothing.
     */
    Optional<Set<UUID>> holders() {
        if (all || signed || chamber) {
            return Optional.empty();
        }
        Set<UUID> holders = new HashSet<>(Set.of(actor.id()));
        if (forces) {
            holders.addAll(actor.taskForces());
        }
        return Optional.of(holders);
    }

    /** The keys that this person holds. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(Set.of(INVOLVES + actor.id()));
        if (all) {
            keys.add(ANY);
        }
        if (signed) {
            keys.add(SIGNED);
        }
        if (chamber) {
            keys.add(REFERRED + actor.id());
        }
        if (forces) {
            actor.taskForces().forEach(force -> keys.add(FORCE + force));
        }
        return keys;
    }

    /** Whether this person may work on a lead that he sees. */
    boolean mayEdit(Lead lead) {
        return actor.may(Right.EDIT_LEADS)
                && (actor.roles().contains(Role.OFFICE) || leads(lead) || lead.isWorkedOnBy(actor.id()));
    }

    /** Whether this person may give the lead to somebody else and verify its steps. */
    boolean mayAssign(Lead lead) {
        return mayAssignIn(lead.getTaskForceId());
    }

    /** The same of a lead that is to be this task force's; null for one of none. */
    boolean mayAssignIn(@Nullable UUID force) {
        return actor.may(Right.ASSIGN_LEADS) && (actor.roles().contains(Role.OFFICE) || leads(force));
    }

    /**
     * The leads for whose people this person speaks: he works on them, or heads the task force whose they are. Nothing where he
     * works on none. Holds for leads that he may see.
     */
    Optional<Arm> side() {
        if (!actor.may(Right.EDIT_LEADS)) {
            return Optional.empty();
        }
        String worksOn = "l.owner_id = :me or l.id in (select p.lead_id from lead_person p"
                + " where p.user_id = :me and p.part = 'COLLABORATOR')";
        return Optional.of(
                forces && !actor.taskForces().isEmpty()
                        ? new Arm(
                                worksOn + " or l.task_force_id in (:heads)",
                                Map.of("me", actor.id(), "heads", actor.taskForces()))
                        : new Arm(worksOn, Map.of("me", actor.id())));
    }

    private boolean leads(Guarded lead) {
        return leads(lead.getTaskForceId());
    }

    private boolean leads(@Nullable UUID force) {
        return forces && force != null && actor.taskForces().contains(force);
    }

    /**
     * A part of what is seen, as a condition on {@code leads l}. No lead is in two arms, so that a list is the union of
     * one indexed query for each.
     */
    record Arm(String condition, Map<String, Object> values) {}

    /** The arms of this person's scope. */
    List<Arm> arms() {
        Map<String, Object> me = Map.of("me", actor.id());
        if (all) {
            // parted by 保密, so that the big arm asks nothing of each lead that an index does not hold
            return List.of(
                    new Arm("l.confidential = false", Map.of()),
                    new Arm("l.confidential = true and l.owner_id = :me", me),
                    new Arm("l.confidential = true and " + INVOLVED, me));
        }
        if (chamber) {
            return List.of(new Arm("l.confidential = false and l.referrer_id = :me", me));
        }
        List<Arm> arms = new ArrayList<>();
        arms.add(new Arm("l.owner_id = :me", me));
        arms.add(new Arm(INVOLVED, me));
        String notMine = "l.confidential = false and l.owner_id <> :me"
                + " and not exists (select 1 from lead_person p where p.lead_id = l.id and p.user_id = :me)";
        if (signed) {
            arms.add(new Arm(notMine + " and l.stage in " + FROM_SIGNED_ON, me));
        }
        if (forces) {
            String early = signed ? " and l.stage not in " + FROM_SIGNED_ON : "";
            int number = 0;
            for (UUID force : actor.taskForces()) {
                String name = "force" + number++;
                Map<String, Object> values = new LinkedHashMap<>(me);
                values.put(name, force);
                arms.add(new Arm(notMine + " and l.task_force_id = :" + name + early, values));
            }
        }
        return arms;
    }
}
