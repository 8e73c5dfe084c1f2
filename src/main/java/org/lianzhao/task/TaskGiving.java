package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Peers;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.Right;
import org.lianzhao.lead.LeadReaders;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;

/** To whom the caller may give tasks; one about a lead or a firm only to those who may see that. */
@ApplicationScoped
class TaskGiving {
    /** More nobody looks through: he types another letter. */
    private static final int MOST = 20;

    private final TaskRepository tasks;
    private final TaskViews views;
    private final Peers peers;
    private final LeadReaders readers;
    private final Acting acting;

    TaskGiving(TaskRepository tasks, TaskViews views, Peers peers, LeadReaders readers, Acting acting) {
        this.tasks = tasks;
        this.views = views;
        this.peers = peers;
        this.readers = readers;
        this.acting = acting;
    }

    /** The first of them whose name contains this text. */
    @Transactional
    List<PersonRef> assignees(@Nullable UUID lead, @Nullable String text) {
        return first(among(
                new TaskAbout(lead, null), peers.called(text), acting.person().id()));
    }

    /** The first of those to whom a task may be passed on and whose name contains this text, led by whoever gave it. */
    @Transactional
    List<PersonRef> heirs(UUID id, @Nullable String text) {
        Task task = tasks.find(id).filter(views::isSeen).orElseThrow(() -> new Missing("task", id));
        UUID giver = task.getGiverId();
        List<Actor> heirs = among(task.about(), peers.called(text), giver);
        return first(Stream.of(true, false)
                .flatMap(gave -> heirs.stream().filter(person -> person.id().equals(giver) == gave))
                .toList());
    }

    private static List<PersonRef> first(List<Actor> people) {
        return people.stream()
                .limit(MOST)
                .map(person -> new PersonRef(person.id(), person.name()))
                .toList();
    }

    /**
     * Refuses whoever is none of them, in the same words whatever the reason: it tells nothing of who may see what. Whoever
     * gave a task may have it back from anybody.
     */
    void require(TaskAbout about, UUID assignee, UUID giver) {
        if (among(about, peers.of(Set.of(assignee)), giver).isEmpty()) {
            throw new Invalid("assigneeId", "task-assignee");
        }
    }

    /** Somebody to whom the caller may give tasks, whatever they are about; refused in the same words. */
    Actor person(UUID assignee) {
        List<Actor> found = among(
                TaskAbout.NOTHING, peers.of(Set.of(assignee)), acting.person().id());
        return found.stream().findFirst().orElseThrow(() -> new Invalid("assigneeId", "task-assignee"));
    }

    private List<Actor> among(TaskAbout about, List<Actor> people, UUID giver) {
        Actor me = acting.person();
        UUID lead = about.lead();
        List<Actor> mine = people.stream()
                .map(person -> person.id().equals(me.id()) ? me : person) // of himself he needs no note
                .filter(person -> about.company() == null || person.may(Right.READ_REGISTER))
                .filter(person ->
                        person.may(Right.READ_LEADS) && (person.id().equals(giver) || TaskRights.mayGive(me, person)))
                .toList();
        return lead == null ? mine : readers.of(lead, mine);
    }
}
