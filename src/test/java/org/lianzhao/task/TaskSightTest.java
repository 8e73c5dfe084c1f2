package org.lianzhao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.task.TaskCalls.force;
import static org.lianzhao.task.TaskCalls.officeSets;
import static org.lianzhao.task.TaskCalls.person;
import static org.lianzhao.task.TaskCalls.stranger;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.task.TaskCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A task about a lead is given to, and seen by, those alone who may see the lead, whatever becomes of it later. */
@QuarkusTest
class TaskSightTest extends HttpTest {
    private String force;
    private Person head;
    private Person member;
    private Person colleague;
    private String lead;

    @BeforeEach
    void enterThem() {
        force = force();
        head = person(Role.HEAD, force);
        member = person(Role.MEMBER, force);
        colleague = person(Role.MEMBER, force);
        lead = member.opens();
    }

    @Test
    void a_task_is_given_only_to_whoever_may_see_its_lead_and_he_hears_nothing_of_a_refusal() {
        member.tries(colleague, lead)
                .statusCode(400)
                .body("type", is("/problems/task-lead-unseen"))
                .body("violations.field", contains("assigneeId"));
        assertThat(colleague.lists("mine")).isEmpty();
        assertThat(colleague.told()).isEmpty();
        officeSets(lead, Map.of("collaboratorIds", List.of(colleague.id())));
        member.tries(colleague, lead).statusCode(201);
    }

    @Test
    void whoever_may_not_be_given_anything_is_refused_in_the_same_words_whoever_he_is_and_whatever_he_sees() {
        Person elsewhere = person(Role.MEMBER, force());
        Person office = person(Role.OFFICE);
        String refusal = refused(Map.of("assigneeId", UUID.randomUUID()));
        assertThat(refused(Map.of("assigneeId", UUID.randomUUID(), "leadId", lead)))
                .isEqualTo(refusal);
        assertThat(refused(Map.of("assigneeId", elsewhere.id(), "leadId", lead)))
                .as("does not see the lead")
                .isEqualTo(refusal);
        assertThat(refused(Map.of("assigneeId", office.id(), "leadId", lead)))
                .as("sees the lead")
                .isEqualTo(refusal);
    }

    private String refused(Map<String, ?> more) {
        return member.gives(more)
                .statusCode(400)
                .body("type", is("/problems/task-assignee"))
                .extract()
                .path("detail");
    }

    @Test
    void members_give_to_themselves_and_their_task_force_heads_too_the_office_and_leaders_to_all() {
        Person elsewhere = person(Role.MEMBER, force());
        Person leader = person(Role.LEADER);
        Person office = person(Role.OFFICE);
        member.gives(Map.of("assigneeId", colleague.id())).statusCode(201);
        member.gives(Map.of("assigneeId", elsewhere.id())).statusCode(400);
        head.gives(Map.of("assigneeId", elsewhere.id())).statusCode(400);
        leader.gives(Map.of("assigneeId", elsewhere.id())).statusCode(201);
        office.gives(Map.of("assigneeId", elsewhere.id())).statusCode(201);
        leader.gives(Map.of("assigneeId", elsewhere.id(), "leadId", lead)).statusCode(400);
        office.gives(Map.of("assigneeId", person(Role.AUDITOR).id())).statusCode(400);
        person(Role.AUDITOR).gives(Map.of()).statusCode(403);
    }

    @Test
    void whoever_is_to_be_chosen_may_be_given_it() {
        member.calls()
                .queryParam("lead", lead)
                .get("/api/tasks/assignees")
                .then()
                .body("items.id", containsInAnyOrder(ids(head, member)));
        member.calls()
                .queryParam("q", colleague.name())
                .get("/api/tasks/assignees")
                .then()
                .body("items.id", contains(colleague.id().toString()));
        Person stranger = stranger(Role.MEMBER, force);
        head.calls()
                .queryParam("lead", lead)
                .get("/api/tasks/assignees")
                .then()
                .body("items.id", not(hasItem(stranger.id().toString())));
        officeSets(lead, Map.of("collaboratorIds", List.of(stranger.id())));
        head.calls()
                .queryParam("lead", lead)
                .get("/api/tasks/assignees")
                .then()
                .body("items.id", hasItem(stranger.id().toString()));
    }

    private static String[] ids(Person... people) {
        return List.of(people).stream().map(one -> one.id().toString()).toArray(String[]::new);
    }

    @Test
    void a_lead_that_becomes_confidential_takes_its_tasks_along_in_every_list() {
        Person office = person(Role.OFFICE);
        String task = office.given(Map.of("assigneeId", head.id(), "leadId", lead));
        assertThat(head.lists("mine")).containsExactly(task);
        assertThat(office.lists("given")).containsExactly(task);
        int version = member.calls().get("/api/leads/" + lead).path("version");
        member.calls()
                .body(Map.of("version", version, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        assertThat(head.lists("mine")).isEmpty();
        assertThat(head.lists("force")).doesNotContain(task);
        assertThat(office.lists("given")).isEmpty();
        assertThat(office.lists("force")).doesNotContain(task);
        assertThat(head.calls().get("/api/tasks/" + task).statusCode()).isEqualTo(404);
        head.calls()
                .body(Map.of("version", 0, "state", "DONE"))
                .patch("/api/tasks/" + task)
                .then()
                .statusCode(404);
        assertThat(head.calls().get("/api/leads/" + lead + "/tasks").statusCode())
                .isEqualTo(404);
        assertThat(head.told()).doesNotContain("TASK_GIVEN");
        assertThat(member.onLead(lead)).containsExactly(task);
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "task")
                .queryParam("subjectId", task)
                .get("/api/audit")
                .then()
                .body("items.event", contains("task-hidden", "task-given"))
                .body("items.subjectName", contains(nullValue(), nullValue()));
    }

    @Test
    void tasks_on_a_confidential_lead_are_given_among_its_people_only_and_the_audit_tells_nothing() {
        officeSets(lead, Map.of("confidential", true, "collaboratorIds", List.of(colleague.id())));
        member.tries(head, lead).statusCode(400);
        String task = member.given(Map.of("assigneeId", colleague.id(), "leadId", lead));
        assertThat(colleague.lists("mine")).containsExactly(task);
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "task")
                .queryParam("subjectId", task)
                .get("/api/audit")
                .then()
                .body("items.confidential", contains(true))
                .body("items.subjectName", contains(nullValue()))
                .body("items.after", contains(Map.of()));
    }

    @Test
    void what_somebody_who_leaves_was_to_do_goes_with_his_leads_and_stands_on_record() {
        String onLead = head.given(Map.of("assigneeId", member.id(), "leadId", lead));
        String alone = member.given(Map.of());
        head.calls()
                .body(Map.of(
                        "fromUserId",
                        member.id(),
                        "toUserId",
                        colleague.id(),
                        "reason",
                        "示例：调离",
                        "confidentialToo",
                        false))
                .post("/api/ownership/handovers")
                .then()
                .statusCode(201);
        assertThat(colleague.lists("mine")).containsExactlyInAnyOrder(onLead, alone);
        assertThat(member.lists("mine")).isEmpty();
        assertThat(colleague.told()).contains("TASK_GIVEN", "GIVEN");
        colleague.calls().get("/api/tasks/" + onLead).then().body("entries.kind", contains("GIVEN", "HANDED_OVER"));
    }
}
