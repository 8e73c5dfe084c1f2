package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Role;

/**
 * Hands all leads of somebody who leaves over to somebody else. A head does that for those of his task forces, the office for
 * all. Of confidential leads that the caller does not see nothing is told, not even how many there are: where the office says
 * so they go along unseen, and whoever gets them finds them among his.
 */
@ApplicationScoped
public class LeadHandOvers {
    private final EntityManager database;
    private final LeadRepository leads;
    private final LeadMemory memory;
    private final Acting acting;
    private final Clock clock;

    LeadHandOvers(EntityManager database, LeadRepository leads, LeadMemory memory, Acting acting, Clock clock) {
        this.database = database;
        this.leads = leads;
        this.memory = memory;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Who has leads that the caller may give to others, and how many he sees of them. Ask before a transaction holds a
     * connection.
     */
    public Map<UUID, Long> owners() {
        LeadScope scope = LeadScope.of(acting.person());
        return memory.seen(lead -> !lead.state().isFinal() && !lead.pooled() && scope.mayAssignIn(lead.taskForce()))
                .collect(Collectors.groupingBy(LeadHistory::owner, Collectors.counting()));
    }

    /** What would go: of hidden leads nothing. */
    @Transactional
    public List<HandedOverLead> preview(UUID from) {
        return of(from, false).stream().map(lead -> row(lead, from)).toList();
    }

    /** Keeps everybody else from the leads that somebody works on; comes before anything is read. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID user) {
        database.createNativeQuery("select id from leads where owner_id = :user order by id for update")
                .setParameter("user", user)
                .getResultList();
        database.createNativeQuery("select l.id from lead_person p join leads l on l.id = p.lead_id"
                        + " where p.user_id = :user order by l.id for update")
                .setParameter("user", user)
                .getResultList();
    }

    /** Hands them over, and answers which they were; the caller holds them. */
    @Transactional(TxType.MANDATORY)
    public List<HandedOverLead> handOver(HandOver said) {
        List<Lead> going = of(said.from(), said.hiddenToo());
        List<HandedOverLead> rows =
                going.stream().map(lead -> row(lead, said.from())).toList();
        going.forEach(lead -> hand(lead, said));
        leads.flush();
        return rows;
    }

    private void hand(Lead lead, HandOver said) {
        UUID force = said.taskForceId() == null ? lead.getTaskForceId() : said.taskForceId();
        if (lead.people().owner().equals(said.from())) {
            lead.people().handTo(said.to(), force);
        } else {
            lead.people().replaceCollaborator(said.from(), said.to());
        }
        lead.touch(clock.instant());
    }

    private List<Lead> of(UUID from, boolean hiddenToo) {
        LeadScope scope = leads.scope();
        boolean office = acting.person().roles().contains(Role.OFFICE);
        return leads.withPeople(idsOf(from)).stream()
                .filter(lead -> lead.isWorkedOnBy(from) && !lead.getState().isFinal() && lead.getPooledOn() == null)
                .filter(lead ->
                        (scope.covers(lead) && scope.mayAssign(lead)) || (hiddenToo && office && lead.isConfidential()))
                .toList();
    }

    private List<UUID> idsOf(UUID user) {
        List<?> rows =
                database.createNativeQuery("""
                        select id from leads where owner_id = :user
                        union select lead_id from lead_person where user_id = :user order by 1
                        """).setParameter("user", user).getResultList();
        return rows.stream().map(Cells::id).toList();
    }

    private static HandedOverLead row(Lead lead, UUID from) {
        return new HandedOverLead(
                lead.getId(), lead.people().owner().equals(from), lead.isConfidential(), lead.getTaskForceId());
    }
}
