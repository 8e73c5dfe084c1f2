package org.lianzhao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.task.TaskCalls.force;
import static org.lianzhao.task.TaskCalls.person;
import static org.lianzhao.task.TaskCalls.today;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.task.TaskCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** Tasks are given, done, passed on and listed; every change of one stands on record. */
@QuarkusTest
class TaskResourceTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private String force;
    private Person head;
    private Person member;
    private String lead;

    @BeforeEach
    void enterThem() {
        force = force();
        head = person(Role.HEAD, force);
        member = person(Role.MEMBER, force);
        lead = member.opens();
    }

    @Test
    void a_head_gives_a_task_on_a_lead_and_sees_that_it_is_done_and_what_came_of_it() {
        String what = Fresh.text();
        String task = head.given(Map.of("what", what, "leadId", lead, "assigneeId", member.id()));
        member.calls()
                .get("/api/tasks")
                .then()
                .body("items.what", contains(what))
                .body("items[0].due", is("LATER"))
                .body("items[0].lead.id", is(lead))
                .body("items[0].giver.name", is(head.name()))
                .body("items[0].mayClose", is(true))
                .body("items[0].mayChange", is(false));
        member.sets(task, Map.of("state", "DONE", "result", "示例：已回访"))
                .statusCode(200)
                .body("state", is("DONE"))
                .body("due", nullValue());
        assertThat(member.lists("mine")).isEmpty();
        head.calls()
                .queryParam("of", "given")
                .queryParam("state", "DONE")
                .get("/api/tasks")
                .then()
                .body("items[0].result", is("示例：已回访"))
                .body("items[0].closedBy.name", is(member.name()))
                .body("items[0].closedAt", notNullValue());
        head.calls()
                .get("/api/tasks/" + task)
                .then()
                .body("entries.kind", contains("GIVEN", "DONE"))
                .body("entries[1].recordedBy.name", is(member.name()));
    }

    @Test
    void what_was_done_by_mistake_is_taken_back() {
        String task = member.given(Map.of());
        member.sets(task, Map.of("state", "DONE", "result", "示例"));
        member.sets(task, Map.of("state", "OPEN"))
                .statusCode(200)
                .body("state", is("OPEN"))
                .body("result", nullValue())
                .body("closedBy", nullValue());
    }

    @Test
    void a_task_is_ones_own_where_nobody_is_named_and_needs_no_lead() {
        member.gives(Map.of())
                .statusCode(201)
                .body("assignee.id", is(member.id().toString()))
                .body("lead", nullValue());
    }

    @Test
    void a_day_that_has_passed_or_is_out_of_sight_is_refused_at_its_field() {
        member.gives(Map.of("dueOn", today().minusDays(1).toString()))
                .statusCode(400)
                .body("type", is("/problems/task-day-past"))
                .body("violations.field", contains("dueOn"));
        member.gives(Map.of("dueOn", today().plusYears(4).toString()))
                .statusCode(400)
                .body("type", is("/problems/task-day-far"));
        member.gives(Map.of("dueOn", today().toString())).statusCode(201).body("due", is("TODAY"));
        member.gives(Map.of("what", " ")).statusCode(400).body("violations.field", contains("what"));
        member.gives(Map.of("what", "长".repeat(501))).statusCode(400).body("violations.field", contains("what"));
    }

    @Test
    void whoever_has_a_task_does_it_or_passes_it_on_and_whoever_gave_it_changes_it() {
        Person other = person(Role.MEMBER, force);
        String task = head.given(Map.of("leadId", lead, "assigneeId", member.id()));
        member.sets(task, Map.of("what", "示例")).statusCode(403).body("type", is("/problems/task-not-given"));
        member.sets(task, Map.of("state", "CANCELLED")).statusCode(403);
        member.sets(task, Map.of("assigneeId", head.id()))
                .statusCode(200)
                .body("assignee.id", is(head.id().toString()))
                .body("mayClose", is(false));
        member.sets(task, Map.of("state", "DONE")).statusCode(403).body("type", is("/problems/task-not-yours"));
        head.sets(task, Map.of("what", "示例改", "dueOn", today().plusDays(3).toString(), "state", "CANCELLED"))
                .statusCode(200)
                .body("what", is("示例改"));
        head.sets(task, Map.of("what", "示例再改")).statusCode(409).body("type", is("/problems/task-closed"));
        head.sets(task, Map.of("result", "示例")).statusCode(409).body("type", is("/problems/task-result-undone"));
        assertThat(other.calls().get("/api/tasks/" + task).statusCode()).isEqualTo(404);
    }

    @Test
    void of_two_who_change_a_task_at_once_the_second_is_told() {
        String task = head.given(Map.of("leadId", lead, "assigneeId", member.id()));
        int seen = head.calls().get("/api/tasks/" + task).path("task.version");
        member.sets(task, Map.of("state", "DONE")).statusCode(200);
        head.sets(task, Map.of("version", seen, "what", "示例")).statusCode(409).body("type", is("/problems/stale"));
    }

    @Test
    void nothing_new_is_given_on_a_lead_that_was_a_mistake() {
        Map<String, Object> mistake =
                Map.of("to", "VOID", "version", 0, "reason", "示例：登记错误", "occurredOn", today().toString());
        member.calls()
                .body(mistake)
                .post("/api/leads/" + lead + "/stage")
                .then()
                .statusCode(200);
        member.gives(Map.of("leadId", lead)).statusCode(409);
    }

    @Test
    void a_task_that_is_sent_twice_is_there_once() {
        Map<String, ?> said = Map.of("what", "示例", "dueOn", today().toString());
        String first = sent(said);
        assertThat(sent(said)).isEqualTo(first);
        assertThat(member.lists("mine")).containsExactly(first);
    }

    private String sent(Map<String, ?> said) {
        return member.calls()
                .header("Idempotency-Key", "once")
                .body(said)
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void lists_go_by_the_day_page_by_page_with_as_many_statements_for_many_as_for_few() {
        for (int day = 5; day > 0; day--) {
            head.given(Map.of("dueOn", today().plusDays(day).toString(), "leadId", lead, "assigneeId", member.id()));
        }
        var page =
                member.calls().queryParam("limit", 3).get("/api/tasks").then().body("items", hasSize(3));
        List<String> first = page.extract().path("items.dueOn");
        assertThat(first).isSorted();
        member.calls()
                .queryParam("limit", 3)
                .queryParam("cursor", page.extract().<String>path("nextCursor"))
                .get("/api/tasks")
                .then()
                .body(
                        "items.dueOn",
                        contains(
                                today().plusDays(4).toString(),
                                today().plusDays(5).toString()))
                .body("nextCursor", nullValue());
        long few = statements(1);
        assertThat(statements(200)).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private long statements(int limit) {
        return Statements.fewest(
                database,
                () -> () -> member.calls()
                        .queryParam("limit", limit)
                        .get("/api/tasks")
                        .then()
                        .statusCode(200));
    }

    @Test
    void heads_and_the_office_see_what_their_people_are_to_do_and_nobody_else_does() {
        String task = member.given(Map.of());
        assertThat(head.lists("force")).contains(task);
        assertThat(Caller.as(Role.OFFICE).get("/api/tasks/" + task).statusCode())
                .isEqualTo(200);
        assertThat(person(Role.HEAD, force()).lists("force")).doesNotContain(task);
        member.calls()
                .queryParam("of", "force")
                .get("/api/tasks")
                .then()
                .statusCode(403)
                .body("type", is("/problems/task-force-heads"));
    }

    @Test
    void every_change_stands_in_the_audit() {
        String task = head.given(Map.of("leadId", lead, "assigneeId", member.id()));
        member.sets(task, Map.of("state", "DONE"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "task")
                .queryParam("subjectId", task)
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items.event", contains("task-done", "task-given"))
                .body("items.subjectType", everyItem(is("task")));
    }
}
