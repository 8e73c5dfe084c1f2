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
import org.lianzhao.lead.LeadOffer;
import org.lianzhao.lead.LeadReaders;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;

/**
 * To whom the caller may give tasks; one about a lead or a firm only to those who may see that. One rule for one task and for
 * many: to whom he may give none at all is refused in the same words, whatever the reason; a lead that he may not see is not
 * there; and that somebody to whom he may give tasks does not see a lead which he sees himself, he is told, for he finds it in
 * the list to choose from, too. Whoever was to get it hears of none of that.
 */
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

    /** Refuses where the caller may not give this person a task about that. */
    void requireGift(TaskAbout about, UUID assignee) {
        Actor person = person(about, assignee, acting.person().id());
        UUID lead = about.lead();
        DomainProblem why = lead == null
                ? null
                : refusal(readers.offered(List.of(lead), person).get(0));
        if (why != null) {
            throw why;
        }
    }

    /** Refuses where this task may not be passed on to this person; whoever gave it may have it back from anybody. */
    void requireHeir(Task task, UUID heir) {
        TaskAbout about = task.about();
        Actor person = person(about, heir, task.getGiverId());
        UUID lead = about.lead();
        if (lead != null && readers.of(lead, List.of(person)).isEmpty()) {
            throw unseen();
        }
    }

    /** Somebody to whom the caller may give tasks, on whatever lead. */
    Actor person(UUID assignee) {
        return person(TaskAbout.NOTHING, assignee, acting.person().id());
    }

    /** Why whoever a lead was offered to is given nothing on it; null where he may be. */
    static @Nullable DomainProblem refusal(LeadOffer lead) {
        if (lead.refusal() != null) {
            return lead.refusal();
        }
        return lead.seen() ? null : unseen();
    }

    private static Invalid unseen() {
        return new Invalid("assigneeId", "task-lead-unseen");
    }

    private Actor person(TaskAbout about, UUID assignee, UUID giver) {
        return givable(about, peers.of(Set.of(assignee)), giver).stream()
                .findFirst()
                .orElseThrow(() -> new Invalid("assigneeId", "task-assignee"));
    }

    private List<Actor> among(TaskAbout about, List<Actor> people, UUID giver) {
        List<Actor> mine = givable(about, people, giver);
        UUID lead = about.lead();
        return lead == null ? mine : readers.of(lead, mine);
    }

    /** Those of these people to whom the caller may give tasks, whoever sees the lead. */
    private List<Actor> givable(TaskAbout about, List<Actor> people, UUID giver) {
        Actor me = acting.person();
        return people.stream()
                .map(person -> person.id().equals(me.id()) ? me : person) // of himself he needs no note
                .filter(person -> about.company() == null || person.may(Right.READ_REGISTER))
                .filter(person ->
                        person.may(Right.READ_LEADS) && (person.id().equals(giver) || TaskRights.mayGive(me, person)))
                .toList();
    }
}
