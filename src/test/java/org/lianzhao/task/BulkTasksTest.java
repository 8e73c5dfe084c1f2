package org.lianzhao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.task.TaskCalls.force;
import static org.lianzhao.task.TaskCalls.officeSets;
import static org.lianzhao.task.TaskCalls.person;
import static org.lianzhao.task.TaskCalls.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.task.TaskCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;
import org.lianzhao.testing.Together;

/** The same is given to do on many leads: looked at first, then given, one task for each lead that takes it. */
@QuarkusTest
class BulkTasksTest extends HttpTest {
    @Inject
    EntityManager rows;

    @Inject
    EntityManagerFactory database;

    private Person head;
    private Person member;

    @BeforeEach
    void enterThem() {
        String force = force();
        head = person(Role.HEAD, force);
        member = person(Role.MEMBER, force);
    }

    private ValidatableResponse bulk(Person giver, String below, List<String> leads, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "leadIds", leads, "what", "示例：回访", "dueOn", today().plusDays(3).toString()));
        body.putAll(more);
        return giver.calls().body(body).post("/api/tasks/bulk" + below).then();
    }

    private Map<String, Object> toMember() {
        return Map.of("assigneeId", member.id());
    }

    @Test
    void a_preview_tells_what_would_become_of_each_and_gives_nothing() {
        String fits = member.opens();
        String there = member.opens();
        bulk(head, "", List.of(there), toMember()).body("given", is(1));
        String unseen = head.opens();
        String hidden = person(Role.MEMBER, force()).opens();
        String secret = member.opens();
        officeSets(secret, Map.of("confidential", true));
        String none = UUID.randomUUID().toString();
        bulk(head, "/preview", List.of(fits, there, unseen, hidden, secret, none, fits), toMember())
                .statusCode(200)
                .body("batch", nullValue())
                .body("given", is(1))
                .body("there", is(1))
                .body("refused", is(4))
                .body("items.leadId", contains(fits, there, unseen, hidden, secret, none))
                .body("items.code", contains(null, null, "task-lead-unseen", "missing", "missing", "missing"))
                .body("items[2].title", notNullValue())
                .body("items[2].reason", notNullValue())
                .body("items[3].title", nullValue())
                .body("items[4].title", nullValue());
        assertThat(member.onLead(fits)).isEmpty();
    }

    @Test
    void one_lead_is_refused_as_many_are_and_nobody_hears_of_it() {
        String unseen = head.opens();
        String hidden = person(Role.MEMBER, force()).opens();
        String reason = bulk(head, "", List.of(unseen, hidden), toMember())
                .body("items.code", contains("task-lead-unseen", "missing"))
                .body("items[1].title", nullValue())
                .extract()
                .path("items[0].reason");
        head.tries(member, unseen)
                .statusCode(400)
                .body("type", is("/problems/task-lead-unseen"))
                .body("violations.message", contains(reason));
        head.tries(member, hidden).statusCode(404);
        String given = head.given(Map.of("leadId", unseen));
        head.sets(given, Map.of("assigneeId", member.id()))
                .statusCode(400)
                .body("type", is("/problems/task-lead-unseen"));
        assertThat(member.lists("mine")).isEmpty();
        assertThat(member.told()).isEmpty();
        Person stranger = person(Role.MEMBER, force());
        head.tries(stranger, unseen).statusCode(400).body("type", is("/problems/task-assignee"));
        bulk(head, "", List.of(unseen), Map.of("assigneeId", stranger.id()))
                .statusCode(400)
                .body("type", is("/problems/task-assignee"));
    }

    @Test
    void each_lead_gets_its_task_and_its_line_in_the_audit_while_the_event_is_one() {
        List<String> leads = List.of(member.opens(), member.opens());
        String batch = bulk(head, "", leads, toMember())
                .statusCode(200)
                .body("given", is(2))
                .extract()
                .path("batch");
        assertThat(member.lists("mine")).hasSize(2);
        assertThat(member.told()).containsExactly("TASK_GIVEN", "TASK_GIVEN");
        for (String lead : leads) {
            List<String> tasks = member.onLead(lead);
            assertThat(tasks).hasSize(1);
            member.calls()
                    .get("/api/tasks/" + tasks.get(0))
                    .then()
                    .body("task.what", is("示例：回访"))
                    .body("task.giver.name", is(head.name()))
                    .body("entries.kind", contains("GIVEN"));
            Caller.as(Role.AUDITOR)
                    .queryParam("subjectType", "task")
                    .queryParam("subjectId", tasks.get(0))
                    .get("/api/audit")
                    .then()
                    .body("items.event", contains("task-given"))
                    .body("items[0].after", hasEntry("batch", batch))
                    .body("items[0].after.leadId", notNullValue());
        }
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> rows.createNativeQuery("select payload from outbox where subject_id = :batch")
                                .setParameter("batch", UUID.fromString(batch))
                                .getResultList()))
                .hasSize(1);
        bulk(head, "", leads, toMember()).body("there", is(2)).body("batch", nullValue());
        assertThat(member.lists("mine")).hasSize(2);
    }

    @Test
    void a_task_on_a_confidential_lead_is_confidential_on_record() {
        String secret = member.opens();
        officeSets(secret, Map.of("confidential", true));
        bulk(member, "", List.of(secret), Map.of()).body("given", is(1));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "task")
                .queryParam("subjectId", member.onLead(secret).get(0))
                .get("/api/audit")
                .then()
                .body("items.confidential", contains(true))
                .body("items.subjectName", contains(nullValue()));
    }

    @Test
    void what_no_lead_could_take_is_said_once() {
        String lead = member.opens();
        String mistake = member.opens();
        member.calls()
                .body(Map.of("to", "VOID", "version", 0, "reason", "示例", "occurredOn", today().toString()))
                .post("/api/leads/" + mistake + "/stage")
                .then()
                .statusCode(200);
        bulk(member, "/preview", List.of(lead, mistake), Map.of()).body("items.code", contains(null, "lead-is-final"));
        bulk(
                        member,
                        "/preview",
                        List.of(lead),
                        Map.of("dueOn", today().minusDays(1).toString()))
                .statusCode(400)
                .body("violations.field", contains("dueOn"));
        bulk(
                        member,
                        "",
                        List.of(lead),
                        Map.of("assigneeId", person(Role.MEMBER, force()).id()))
                .statusCode(400)
                .body("violations.field", contains("assigneeId"));
        bulk(member, "", List.of(), Map.of()).statusCode(400).body("violations.field", contains("leadIds"));
    }

    @Test
    void two_who_give_the_same_at_once_give_it_once() throws Exception {
        List<String> leads = List.of(member.opens(), member.opens());
        Callable<Integer> gives =
                () -> bulk(head, "", leads, toMember()).extract().path("given");
        assertThat(Together.at(gives, gives)).containsExactlyInAnyOrder(2, 0);
        assertThat(member.lists("mine")).hasSize(2);
    }

    @Test
    void many_take_as_many_statements_as_few() {
        long few = statements(2);
        assertThat(statements(12)).isEqualTo(few);
    }

    private long statements(int count) {
        List<String> leads =
                IntStream.range(0, count).mapToObj(any -> member.opens()).toList();
        return Statements.fewest(database, () -> {
            String what = Fresh.text();
            return () -> bulk(head, "", leads, Map.of("assigneeId", member.id(), "what", what))
                    .body("given", is(count));
        });
    }
}
