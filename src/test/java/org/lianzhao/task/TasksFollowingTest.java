package org.lianzhao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.task.TaskCalls.force;
import static org.lianzhao.task.TaskCalls.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.task.TaskCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** What becomes of tasks when something happens to their leads and people. */
@QuarkusTest
class TasksFollowingTest extends HttpTest {
    @Inject
    TaskRepository tasks;

    private Person head;
    private Person member;
    private String lead;

    @BeforeEach
    void enterThem() {
        String force = force();
        head = person(Role.HEAD, force);
        member = person(Role.MEMBER, force);
        lead = member.opens();
    }

    private void ends(String state, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("to", state, "reason", "示例：登记错误"));
        body.put("version", member.calls().get("/api/leads/" + lead).path("version"));
        body.putAll(more);
        member.calls().body(body).post("/api/leads/" + lead + "/stage").then().statusCode(200);
    }

    private static List<String> audited(String task) {
        return Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "task")
                .queryParam("subjectId", task)
                .get("/api/audit")
                .path("items.event");
    }

    @Test
    void what_was_to_be_done_on_a_lead_that_was_a_mistake_is_cancelled() {
        String task = head.given(Map.of("leadId", lead, "assigneeId", head.id()));
        String done = member.given(Map.of("leadId", lead));
        member.sets(done, Map.of("state", "DONE")).statusCode(200);
        ends("VOID", Map.of());
        assertThat(head.lists("mine")).isEmpty();
        head.calls()
                .get("/api/tasks/" + task)
                .then()
                .body("task.state", is("CANCELLED"))
                .body("task.closedBy.name", is(member.name()))
                .body("entries.kind", contains("GIVEN", "CANCELLED"));
        member.calls().get("/api/tasks/" + done).then().body("task.state", is("DONE"));
        assertThat(audited(task)).containsExactly("task-cancelled", "task-given");
        assertThat(head.told()).contains("TASK_CANCELLED");
    }

    @Test
    void what_is_to_be_done_on_a_lead_that_goes_on_in_another_one_goes_along() {
        String into = member.opens();
        String task = head.given(Map.of("leadId", lead, "assigneeId", member.id()));
        ends("MERGED", Map.of("mergedIntoId", into));
        assertThat(member.onLead(into)).containsExactly(task);
        member.calls()
                .get("/api/tasks/" + task)
                .then()
                .body("task.state", is("OPEN"))
                .body("task.lead.id", is(into))
                .body("entries.kind", contains("GIVEN", "WENT_ALONG"));
        assertThat(audited(task)).containsExactly("task-went-along", "task-given");
    }

    @Test
    void a_hand_over_finds_what_was_given_and_leaves_what_was_done_while_it_was_at_work() {
        String done = member.given(Map.of());
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(tasks.due(TaskCalls.today(), TaskCalls.today().plusDays(2)))
                    .isNotEmpty(); // it looks at what there is
            String given = member.given(Map.of());
            member.sets(done, Map.of("state", "DONE")).statusCode(200);
            assertThat(tasks.heldOf(member.id())).extracting(Task::getId).containsExactly(UUID.fromString(given));
        });
    }

    @Test
    void a_hand_over_passes_on_what_whoever_gets_it_sees_the_lead_of_and_nothing_else() {
        Person heir = person(Role.MEMBER);
        String seen = head.opens();
        String unseen = head.opens();
        TaskCalls.officeSets(seen, Map.of("namedLeaderIds", List.of(member.id(), heir.id())));
        TaskCalls.officeSets(unseen, Map.of("namedLeaderIds", List.of(member.id())));
        String goes = head.given(Map.of("leadId", seen, "assigneeId", member.id()));
        String stays = head.given(Map.of("leadId", unseen, "assigneeId", member.id()));
        assertThat(previewed(Role.OFFICE, heir)).as("with the heir").isOne();
        assertThat(previewed(Role.OFFICE, null)).as("whoever it is").isZero();
        Map<String, Object> said =
                Map.of("fromUserId", member.id(), "toUserId", heir.id(), "reason", "示例：调离", "confidentialToo", false);
        Caller.as(Role.OFFICE)
                .body(said)
                .post("/api/ownership/handovers")
                .then()
                .statusCode(201);
        assertThat(heir.lists("mine")).containsExactly(goes);
        assertThat(member.lists("mine")).containsExactly(stays);
        assertThat(previewed(Role.OFFICE, heir)).as("afterwards").isZero();
    }

    @Test
    void a_preview_counts_what_goes_with_the_leads_and_on_its_own_but_nothing_of_hidden_leads() {
        String secret = member.opens();
        TaskCalls.officeSets(secret, Map.of("confidential", true));
        member.given(Map.of("leadId", secret));
        member.given(Map.of("leadId", lead));
        head.given(Map.of("assigneeId", member.id()));
        String done = member.given(Map.of());
        member.sets(done, Map.of("state", "DONE")).statusCode(200);
        assertThat(previewed(Role.OFFICE, null)).isEqualTo(2);
        assertThat(previewed(Role.OFFICE, head)).isEqualTo(2);
        head.calls()
                .get("/api/ownership/handovers/" + member.id())
                .then()
                .body("owned", is(1))
                .body("tasks", is(2));
        person(Role.HEAD, force())
                .calls()
                .get("/api/ownership/handovers/" + member.id())
                .then()
                .body("tasks", is(0));
    }

    private int previewed(Role caller, @Nullable Person heir) {
        Map<String, ?> to = heir == null ? Map.of() : Map.of("toUserId", heir.id());
        return Caller.as(caller)
                .queryParams(to)
                .get("/api/ownership/handovers/" + member.id())
                .then()
                .statusCode(200)
                .extract()
                .path("tasks");
    }

    @Test
    void whoever_gave_a_task_may_have_it_back_from_anybody() {
        Person office = person(Role.OFFICE);
        String task = office.given(Map.of("assigneeId", member.id()));
        member.sets(task, Map.of("assigneeId", person(Role.OFFICE).id())).statusCode(400);
        assertThat(heirs(member, Map.of("task", task))).startsWith(office.id().toString());
        assertThat(heirs(member, Map.of("task", task, "q", office.name())))
                .containsExactly(office.id().toString());
        assertThat(heirs(member, Map.of())).doesNotContain(office.id().toString());
        member.sets(task, Map.of("assigneeId", office.id()))
                .statusCode(200)
                .body("assignee.id", is(office.id().toString()));
    }

    private static List<String> heirs(Person person, Map<String, ?> asked) {
        return person.calls()
                .queryParams(asked)
                .get("/api/tasks/assignees")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void whoever_gave_a_task_and_may_not_see_its_lead_any_more_is_not_offered_and_a_hidden_task_tells_nothing() {
        String task = head.given(Map.of("leadId", lead, "assigneeId", member.id()));
        assertThat(heirs(member, Map.of("task", task))).startsWith(head.id().toString());
        TaskCalls.officeSets(lead, Map.of("confidential", true));
        assertThat(heirs(member, Map.of("task", task)))
                .containsExactly(member.id().toString());
        head.calls().queryParam("task", task).get("/api/tasks/assignees").then().statusCode(404);
    }
}
