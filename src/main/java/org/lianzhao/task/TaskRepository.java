package org.lianzhao.task;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Questions about tasks. */
@ApplicationScoped
class TaskRepository {
    private final EntityManager database;

    TaskRepository(EntityManager database) {
        this.database = database;
    }

    void add(Task task) {
        database.persist(task);
    }

    void add(TaskEntry entry) {
        database.persist(entry);
    }

    void flush() {
        database.flush();
    }

    Optional<Task> find(UUID id) {
        return Optional.ofNullable(database.find(Task.class, id));
    }

    /** The same, held until the work is done. */
    Optional<Task> held(UUID id) {
        // plain SQL: the dialect's "for update of" is MySQL's alone
        database.createNativeQuery("select 1 from task where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return find(id);
    }

    List<Task> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from Task t where t.id in :ids", Task.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** A page of a list, in its order. */
    List<Task> page(TaskQuery query, int most) {
        Query asked = database.createNativeQuery(query.sql()).setMaxResults(most);
        query.values().forEach(asked::setParameter);
        Map<UUID, Integer> places = new HashMap<>();
        for (Object row : asked.getResultList()) {
            places.put(id(((Object[]) row)[0]), places.size());
        }
        return all(places.keySet()).stream()
                .sorted(Comparator.comparing(task -> places.getOrDefault(task.getId(), 0)))
                .toList();
    }

    /** What happened to tasks, the first thing first. */
    List<TaskEntry> entries(Collection<UUID> some) {
        return some.isEmpty()
                ? List.of()
                : database.createQuery("from TaskEntry e where e.taskId in :tasks order by e.id", TaskEntry.class)
                        .setParameter("tasks", some)
                        .getResultList();
    }

    /** Those of these people who are in one of these task forces. */
    Set<UUID> inForces(Collection<UUID> people, Collection<UUID> forces) {
        if (people.isEmpty() || forces.isEmpty()) {
            return Set.of();
        }
        Set<UUID> found = new HashSet<>();
        database.createNativeQuery("select distinct m.user_id, m.task_force_id from task_force_member m"
                        + " where m.user_id in (:people) and m.task_force_id in (:forces)")
                .setParameter("people", people)
                .setParameter("forces", forces)
                .getResultList()
                .forEach(row -> found.add(id(((Object[]) row)[0])));
        return found;
    }

    /** What somebody is to do. */
    List<Task> openOf(UUID assignee) {
        return open("assignee_id = :assignee", Map.of("assignee", assignee), "");
    }

    /** The same, held until the work is done. */
    List<Task> heldOf(UUID assignee) {
        return heldOpen("assignee_id = :assignee", Map.of("assignee", assignee));
    }

    /** What is to be done on these leads, held until the work is done. */
    List<Task> heldOn(Collection<UUID> leads) {
        return leads.isEmpty() ? List.of() : heldOpen("lead_id in (:leads)", Map.of("leads", leads));
    }

    // read by the lock itself: a plain read might still see what was there before others gave or closed some
    private List<Task> heldOpen(String condition, Map<String, Object> values) {
        return open(condition, values, " for update");
    }

    private List<Task> open(String condition, Map<String, Object> values, String held) {
        Query query = database.createNativeQuery(
                "select * from task where state = 'OPEN' and " + condition + " order by id" + held, Task.class);
        values.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(Task.class::cast).toList();
    }

    /** About which lead a task is. Ask before anything is held: it is asked apart. */
    Optional<UUID> leadOf(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> find(id).map(Task::getLeadId));
    }

    /** What is to be done and due in these days. */
    List<OpenTask> due(LocalDate from, LocalDate to) {
        return database.createQuery("""
                        select new org.lianzhao.task.OpenTask(t.id, t.assigneeId, t.dueOn) from Task t
                        where t.state = :open and t.dueOn between :from and :to order by t.dueOn, t.id
                        """, OpenTask.class)
                .setParameter("open", TaskState.OPEN)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Those of these leads on which somebody has just this to do by this day. */
    Set<UUID> openOn(Collection<UUID> leads, UUID assignee, String what, LocalDate dueOn) {
        return new HashSet<>(database.createQuery("""
                        select t.leadId from Task t where t.leadId in :leads and t.state = :open
                        and t.assigneeId = :assignee and t.dueOn = :day and t.what = :what
                        """, UUID.class)
                .setParameter("leads", leads)
                .setParameter("open", TaskState.OPEN)
                .setParameter("assignee", assignee)
                .setParameter("day", dueOn)
                .setParameter("what", what)
                .getResultList());
    }

    /** Everything that is to be done, or was, on these leads. */
    List<Task> onLeads(Collection<UUID> leads) {
        return leads.isEmpty()
                ? List.of()
                : database.createQuery("from Task t where t.leadId in :leads", Task.class)
                        .setParameter("leads", leads)
                        .getResultList();
    }

    /** The same with these firms. */
    List<Task> withFirms(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery("from Task t where t.companyId in :firms", Task.class)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    private static UUID id(Object cell) {
        if (cell instanceof UUID id) {
            return id;
        }
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) cell);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
