package org.lianzhao.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Role;
import org.lianzhao.lead.LeadSight;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.Days;

/**
 * A list of tasks as SQL: those to be done by their day, the first one first; closed ones from the latest day back. A task about a
 * lead is in none for whoever may not see the lead.
 */
record TaskQuery(String sql, Map<String, Object> values) {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** Which tasks are meant. */
    private record Choice(String condition, Map<String, Object> values) {}

    /** What the caller has to do, what he gave to others, or what his task forces have to do. */
    static TaskQuery of(Actor caller, TaskFilter filter, @Nullable String cursor) {
        Choice choice = switch (filter.ofOrUsual()) {
            case "given" ->
                new Choice("t.giver_id = :caller and t.assignee_id <> :caller", Map.of("caller", caller.id()));
            case "force" -> ofForces(caller);
            default -> new Choice("t.assignee_id = :caller", Map.of("caller", caller.id()));
        };
        return query(caller, choice, filter.stateOrUsual(), cursor);
    }

    /** What is to be done on a lead. */
    static TaskQuery onLead(Actor caller, UUID lead, TaskState state, @Nullable String cursor) {
        return query(caller, new Choice("t.lead_id = :lead", Map.of("lead", lead)), state, cursor);
    }

    /** What is to be done with a firm. */
    static TaskQuery withFirm(Actor caller, UUID company, TaskState state, @Nullable String cursor) {
        return query(caller, new Choice("t.company_id = :company", Map.of("company", company)), state, cursor);
    }

    private static Choice ofForces(Actor caller) {
        if (caller.roles().contains(Role.OFFICE)) {
            return new Choice("1 = 1", Map.of());
        }
        if (!caller.roles().contains(Role.HEAD)) {
            throw new Forbidden("task-force-heads");
        }
        Set<UUID> forces = caller.taskForces();
        return forces.isEmpty()
                ? new Choice("1 = 0", Map.of())
                : new Choice(
                        "t.assignee_id in (select m.user_id from task_force_member m where m.task_force_id in (:forces))",
                        Map.of("forces", forces));
    }

    private static TaskQuery query(Actor caller, Choice choice, TaskState state, @Nullable String cursor) {
        boolean open = state == TaskState.OPEN;
        Place after = Place.of(cursor, open);
        LeadSight sight = LeadSight.of(caller);
        Map<String, Object> values = new LinkedHashMap<>(sight.values());
        values.putAll(choice.values());
        values.put("taskState", state.name());
        values.put("afterDay", after.day());
        values.put("afterId", after.id());
        String beyond = open ? ">" : "<";
        String order = open ? "" : " desc";
        return new TaskQuery(
                "select t.id, t.due_on from task t where " + choice.condition() + " and t.state = :taskState"
                        + " and (t.due_on " + beyond + " :afterDay or (t.due_on = :afterDay and t.id " + beyond
                        + " :afterId)) and (t.lead_id is null or " + sight.on("t.lead_id") + ") order by t.due_on"
                        + order + ", t.id" + order,
                values);
    }

    /** Where the next page starts. */
    static String position(Task last) {
        return last.getDueOn() + "/" + last.getId();
    }

    private record Place(LocalDate day, UUID id) {
        static Place of(@Nullable String cursor, boolean open) {
            String position = Cursor.position(cursor);
            if (position == null) {
                return open ? new Place(Days.FIRST, FIRST) : new Place(Days.LAST, LAST);
            }
            try {
                String[] parts = position.split("/", 2);
                return new Place(Days.parse(parts[0]), Cursor.key(parts[1]));
            } catch (DateTimeException | ArrayIndexOutOfBoundsException forged) {
                throw new Invalid("cursor", "cursor");
            }
        }
    }
}
