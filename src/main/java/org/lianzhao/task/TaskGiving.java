package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Peers;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.Right;
import org.lianzhao.lead.LeadReaders;
import org.lianzhao.shared.problem.Invalid;

/** To whom the caller may give tasks; one about a lead only to those who may see the lead. */
@ApplicationScoped
class TaskGiving {
    /** More nobody looks through: he types another letter. */
    private static final int MOST = 20;

    private final Peers peers;
    private final LeadReaders readers;
    private final Acting acting;

    TaskGiving(Peers peers, LeadReaders readers, Acting acting) {
        this.peers = peers;
        this.readers = readers;
        this.acting = acting;
    }

    /** The first of them whose name contains this text. */
    @Transactional
    List<PersonRef> assignees(@Nullable UUID lead, @Nullable String text) {
        return among(lead, peers.called(text), acting.person().id()).stream()
                .limit(MOST)
                .map(person -> new PersonRef(person.id(), person.name()))
                .toList();
    }

    /**
     * Refuses whoever is none of them, in the same words whatever the reason: it tells nothing of who may see what. Whoever
     * gave a task may have it back from anybody.
     */
    void require(@Nullable UUID lead, UUID assignee, UUID giver) {
        if (among(lead, peers.of(Set.of(assignee)), giver).isEmpty()) {
            throw new Invalid("assigneeId", "task-assignee");
        }
    }

    private List<Actor> among(@Nullable UUID lead, List<Actor> people, UUID giver) {
        Actor me = acting.person();
        List<Actor> mine = people.stream()
                .map(person -> person.id().equals(me.id()) ? me : person) // of himself he needs no note
                .filter(person ->
                        person.may(Right.READ_LEADS) && (person.id().equals(giver) || TaskRights.mayGive(me, person)))
                .toList();
        return lead == null ? mine : readers.of(lead, mine);
    }
}
