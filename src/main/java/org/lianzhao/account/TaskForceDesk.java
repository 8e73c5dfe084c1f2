package org.lianzhao.account;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Refused;

/** The administrator's work on task forces. */
@ApplicationScoped
class TaskForceDesk {
    private static final int LONGEST_NAME = 100;

    private final TaskForceRepository taskForces;
    private final Event<AccountChanged> changes;

    TaskForceDesk(TaskForceRepository taskForces, Event<AccountChanged> changes) {
        this.taskForces = taskForces;
        this.changes = changes;
    }

    @Transactional
    List<TaskForceRow> list() {
        return taskForces.rows();
    }

    @Transactional
    TaskForceRow setUp(NewTaskForce request) {
        String name = request.name().strip();
        requireFree(name);
        TaskForce force = new TaskForce(name, request.kind());
        taskForces.persistAndFlush(force);
        changes.fire(new AccountChanged("task-force-set-up", subject(force), Map.of(), fields(force)));
        return taskForces.row(force.getId());
    }

    @Transactional
    TaskForceRow edit(UUID id, Patch edit) {
        TaskForce force = taskForces.get(id);
        force.expect(edit.version());
        var before = fields(force);
        edit.requiredText("name", LONGEST_NAME, name -> rename(force, name))
                .requiredValue("kind", new TypeReference<TaskForceKind>() {}, force::setKind)
                .requiredValue("active", new TypeReference<Boolean>() {}, force::setActive)
                .nothingElse();
        taskForces.flush(); // the answer carries the new version
        FieldChanges.between(before, fields(force))
                .ifPresent(changed -> changes.fire(
                        new AccountChanged("task-force-changed", subject(force), changed.before(), changed.after())));
        return taskForces.row(id);
    }

    private void rename(TaskForce force, String name) {
        if (!name.equals(force.getName())) {
            requireFree(name);
            force.rename(name);
        }
    }

    private void requireFree(String name) {
        if (taskForces.isTaken(name)) {
            throw new Refused("task-force-taken", name);
        }
    }

    private static Subject subject(TaskForce force) {
        return new Subject("task-force", force.getId(), force.getName());
    }

    private static Map<String, @Nullable Object> fields(TaskForce force) {
        return Map.of("name", force.getName(), "kind", force.getKind().name(), "active", force.isActive());
    }
}
