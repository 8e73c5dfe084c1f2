package org.lianzhao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;

/** Questions about task forces; a zone has some dozens of them. */
@ApplicationScoped
class TaskForceRepository implements PanacheRepositoryBase<TaskForce, UUID> {
    private static final String ROW = """
            select new org.lianzhao.account.TaskForceRow(t.id, t.version, t.name, t.kind, t.active,
                (select count(u.id) from AppUser u where t.id member of u.taskForces))
            from TaskForce t
            """;

    TaskForce get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Missing("task-force", id));
    }

    boolean isTaken(String name) {
        return count("name", name) > 0;
    }

    /** Refuses when one of these is not a task force. */
    void requireAll(Set<UUID> ids) {
        if (!ids.isEmpty() && count("id in ?1", ids) < ids.size()) {
            throw new Invalid("taskForceIds", "unknown-task-force");
        }
    }

    /** Their names, sorted. */
    List<String> namesOf(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by name", ids).stream()
                        .map(TaskForce::getName)
                        .toList();
    }

    /** All of them, those at work first. */
    List<TaskForceRow> rows() {
        return getEntityManager()
                .createQuery(ROW + " order by t.active desc, t.name", TaskForceRow.class)
                .getResultList();
    }

    TaskForceRow row(UUID id) {
        return getEntityManager()
                .createQuery(ROW + " where t.id = :id", TaskForceRow.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
