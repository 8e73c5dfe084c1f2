package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.Role;
import org.lianzhao.lead.HandOver;
import org.lianzhao.lead.HandedOverLead;
import org.lianzhao.lead.LeadGift;
import org.lianzhao.lead.LeadGiving;
import org.lianzhao.lead.LeadHandOvers;
import org.lianzhao.ownership.GoesAlong.What;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;

/**
 * Hands over all that somebody has who leaves (离岗移交), in one step, whether he can still sign in or not. First-talk protection
 * goes with the leads, credit stays with him.
 */
@ApplicationScoped
class Handovers {
    private final LeadHandOvers handOvers;
    private final LeadGiving giving;
    private final OwnedLeads owned;
    private final FirstTalks talks;
    private final MootConflicts moot;
    private final Colleagues colleagues;
    private final Acting acting;
    private final Instance<GoesAlong> along;
    private final Event<HandedOver> handedOver;

    Handovers(
            LeadHandOvers handOvers,
            LeadGiving giving,
            OwnedLeads owned,
            FirstTalks talks,
            MootConflicts moot,
            Colleagues colleagues,
            Acting acting,
            @Any Instance<GoesAlong> along,
            Event<HandedOver> handedOver) {
        this.handOvers = handOvers;
        this.giving = giving;
        this.owned = owned;
        this.talks = talks;
        this.moot = moot;
        this.colleagues = colleagues;
        this.acting = acting;
        this.along = along;
        this.handedOver = handedOver;
    }

    /** Who has something to hand over, those first who have left. */
    List<LeaverRow> leavers() {
        Map<UUID, Long> owners = new HashMap<>(handOvers.owners());
        if (acting.person().roles().contains(Role.OFFICE)) {
            // he may have leads that nobody else sees: that he left tells nothing of them
            colleagues.switchedOff().forEach(person -> owners.putIfAbsent(person, 0L));
        }
        Set<UUID> active = colleagues.active(owners.keySet());
        return colleagues.people(owners.keySet()).values().stream()
                .map(person ->
                        new LeaverRow(person, active.contains(person.id()), owners.getOrDefault(person.id(), 0L)))
                .sorted(Comparator.comparing(LeaverRow::active)
                        .thenComparing(row -> row.person().name()))
                .toList();
    }

    /** What would go to this heir; to whomever is not chosen yet, what goes whoever it is. */
    @Transactional
    HandoverPreview preview(UUID from, @Nullable UUID heir) {
        List<HandedOverLead> leads = handOvers.preview(from);
        Leaver leaver = new Leaver(from, heir, ids(leads), speaksFor(from));
        Map<What, Integer> counts = new EnumMap<>(What.class);
        along.forEach(some -> counts.put(some.what(), some.count(leaver)));
        return HandoverPreview.of(HandoverView.of(leads), counts);
    }

    private static List<UUID> ids(List<HandedOverLead> leads) {
        return leads.stream().map(HandedOverLead::id).toList();
    }

    @Transactional
    HandoverView handOver(NewHandover said) {
        handOvers.hold(said.fromUserId());
        Map<UUID, PersonRef> people = checked(said);
        List<HandedOverLead> gone = handOvers.handOver(
                new HandOver(said.fromUserId(), said.toUserId(), said.taskForceId(), said.confidentialToo()));
        follow(said, gone);
        List<HandedOverLead> told = said.confidentialToo()
                ? gone.stream().filter(lead -> !lead.confidential()).toList()
                : gone;
        handedOver.fire(new HandedOver(
                new Subject("user", said.toUserId(), name(people, said.toUserId())),
                said.fromUserId(),
                name(people, said.fromUserId()),
                Ids.next(),
                ids(gone),
                ids(gone.stream().filter(HandedOverLead::owned).toList()),
                told.size(),
                said.confidentialToo(),
                speaksFor(said.fromUserId())));
        return HandoverView.of(told);
    }

    private boolean speaksFor(UUID leaver) {
        Actor actor = acting.person();
        return actor.roles().contains(Role.OFFICE) || colleagues.isInOneOf(leaver, actor.taskForces());
    }

    private static String name(Map<UUID, PersonRef> people, UUID id) {
        return people.getOrDefault(id, new PersonRef(id, "")).name();
    }

    private Map<UUID, PersonRef> checked(NewHandover said) {
        Actor actor = acting.person();
        if (said.fromUserId().equals(said.toUserId())) {
            throw new Invalid("toUserId", "handover-same");
        }
        if (said.confidentialToo()) {
            if (!actor.roles().contains(Role.OFFICE)) {
                throw new Forbidden("handover-confidential");
            }
            if (said.toUserId().equals(actor.id())) {
                throw new Invalid("toUserId", "handover-to-self");
            }
        }
        Map<UUID, PersonRef> people = colleagues.people(Set.of(said.fromUserId(), said.toUserId()));
        if (!people.containsKey(said.fromUserId())) {
            throw new Invalid("fromUserId", "unknown-person");
        }
        if (colleagues.active(Set.of(said.toUserId())).isEmpty()) {
            throw new Invalid("toUserId", "unknown-person");
        }
        giving.require(new LeadGift(said.toUserId(), said.taskForceId(), said.reason()));
        return people;
    }

    private void follow(NewHandover said, List<HandedOverLead> gone) {
        Map<UUID, OwnedLead> now =
                owned.among(ids(gone)).stream().collect(Collectors.toMap(OwnedLead::id, lead -> lead));
        gone.stream()
                .filter(HandedOverLead::owned)
                .forEach(lead -> talks.moved(
                        Objects.requireNonNull(now.get(lead.id())),
                        FactKind.HANDED_OVER,
                        new Holder(said.fromUserId(), lead.taskForceId()),
                        said.reason()));
        moot.look(now.keySet());
    }
}
