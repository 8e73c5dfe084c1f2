package org.lianzhao.task;

import java.util.Set;
import java.util.UUID;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Role;

/**
 * What somebody may do with tasks that he sees. Whoever is to do it says that it is done, or passes it on; whoever gave it, the
 * head of whoever has it and the office change it, too, and cancel it.
 *
 * @param led those whom the actor leads
 */
record TaskRights(Actor actor, Set<UUID> led) {
    private static final Set<Role> GIVE_TO_ALL = Set.of(Role.OFFICE, Role.LEADER);

    /**
     * Whether the actor may see a task that is about nothing; who may see a lead or a firm sees its tasks.
     */
    boolean mayReadAlone(Task task) {
        return mayClose(task);
    }

    boolean mayClose(Task task) {
        return task.getAssigneeId().equals(actor.id()) || mayChange(task);
    }

    boolean mayChange(Task task) {
        return task.getGiverId().equals(actor.id())
                || actor.roles().contains(Role.OFFICE)
                || led.contains(task.getAssigneeId());
    }

    /** Whether the actor may give tasks to somebody: to himself and those of his task forces; the office and leaders to all. */
    static boolean mayGive(Actor actor, Actor other) {
        return actor.id().equals(other.id())
                || actor.roles().stream().anyMatch(GIVE_TO_ALL::contains)
                || actor.taskForces().stream().anyMatch(other.taskForces()::contains);
    }
}
