package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Peers;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.Right;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/** Who else may see a lead: whoever speaks of it to somebody asks here first. The caller's own scope holds, too. */
@ApplicationScoped
public class LeadReaders {
    /** More nobody looks through: he types another letter. */
    private static final int MOST = 20;

    private final LeadRepository leads;
    private final Peers peers;

    LeadReaders(LeadRepository leads, Peers peers) {
        this.leads = leads;
        this.peers = peers;
    }

    /** Keeps everybody else from a lead to the end of the transaction; comes before anything is read. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID lead) {
        leads.hold(List.of(lead));
    }

    /** The same for many. */
    @Transactional(TxType.MANDATORY)
    public void hold(Collection<UUID> some) {
        leads.hold(some);
    }

    /** These leads, each once and in their order, as far as the caller may see them, for giving this person something on each. */
    @Transactional
    public List<LeadOffer> offered(Collection<UUID> ids, Actor receiver) {
        Map<UUID, Lead> found =
                leads.withPeople(ids).stream().collect(Collectors.toMap(Lead::getId, Function.identity()));
        LeadScope mine = leads.scope();
        LeadScope his = LeadScope.of(receiver);
        return ids.stream()
                .distinct()
                .map(id -> Optional.ofNullable(found.get(id))
                        .filter(mine::covers)
                        .map(lead -> offer(lead, his.covers(lead)))
                        .orElseGet(() -> new LeadOffer(id, null, false, false, new Missing("lead", id))))
                .toList();
    }

    private static LeadOffer offer(Lead lead, boolean seen) {
        @Nullable DomainProblem refusal = null;
        try {
            lead.requireOpen();
        } catch (Refused why) {
            refusal = why;
        }
        return new LeadOffer(lead.getId(), lead.getTitle(), lead.isConfidential(), seen, refusal);
    }

    /** Those of these people who may see the lead; missing where the caller must not see it. */
    @Transactional
    public Set<UUID> among(UUID lead, Collection<UUID> people) {
        return of(lead, peers.of(people)).stream().map(Actor::id).collect(Collectors.toSet());
    }

    /** Those of these people who may see the lead, in their order; missing where the caller must not see it. */
    @Transactional
    public List<Actor> of(UUID lead, List<Actor> people) {
        Lead asked = leads.visible(lead);
        return people.stream()
                .filter(person ->
                        person.may(Right.READ_LEADS) && LeadScope.of(person).covers(asked))
                .toList();
    }

    /** The first of those who may see the lead and whose name contains this text. */
    @Transactional
    List<PersonRef> called(UUID lead, @Nullable String text) {
        return of(lead, peers.called(text)).stream()
                .limit(MOST)
                .map(person -> new PersonRef(person.id(), person.name()))
                .toList();
    }
}
