package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.notice.NoticeCalls.force;
import static org.lianzhao.notice.NoticeCalls.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.notice.NoticeCalls.Person;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** People are told of tasks: who has one now, on its day and once it is overdue, and whoever gave it when it is done. */
@QuarkusTest
class TaskNoticesTest extends HttpTest {
    private final LocalDate due = ZoneTime.dayOf(Instant.now()).plusDays(3);

    @Inject
    TaskNotices reminders;

    @Inject
    NoticeRepository notices;

    private Person head;
    private Person member;

    @BeforeEach
    void enterThem() {
        String force = force();
        head = person(Role.HEAD, force);
        member = person(Role.MEMBER, force);
    }

    private static List<String> told(Person person) {
        return person.calls().get("/api/notices").path("items.kind");
    }

    private String gives(Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of("what", Fresh.text(), "dueOn", due.toString()));
        said.putAll(more);
        return head.calls()
                .body(said)
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whoever_is_given_a_task_is_told_and_whoever_gave_it_when_it_is_done() {
        String what = Fresh.text();
        String task = gives(Map.of("assigneeId", member.id(), "what", what));
        member.calls()
                .get("/api/notices")
                .then()
                .body("items.kind", contains("TASK_GIVEN"))
                .body("items[0].taskId", is(task))
                .body("items[0].task", is(what))
                .body("items[0].leadId", nullValue());
        assertThat(member.unread()).isOne();
        assertThat(told(head)).isEmpty();
        member.calls()
                .body(Map.of("version", 0, "state", "DONE"))
                .patch("/api/tasks/" + task)
                .then()
                .statusCode(200);
        assertThat(told(head)).containsExactly("TASK_DONE");
        assertThat(told(member)).containsExactly("TASK_GIVEN");
    }

    @Test
    void the_lead_or_the_firm_that_it_is_about_is_named() {
        String title = Fresh.text();
        String lead = member.opens(title);
        String name = Fresh.text() + "有限公司";
        String firm = head.calls()
                .body(Map.of("name", name))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        gives(Map.of("assigneeId", member.id(), "leadId", lead));
        gives(Map.of("assigneeId", member.id(), "companyId", firm));
        member.calls()
                .get("/api/notices")
                .then()
                .body("items.kind", contains("TASK_GIVEN", "TASK_GIVEN"))
                .body("items.companyName", contains(name, null))
                .body("items.leadTitle", contains(null, title));
    }

    @Test
    void nobody_is_told_of_what_he_gives_himself() {
        gives(Map.of());
        assertThat(told(head)).isEmpty();
    }

    @Test
    void a_task_is_reminded_of_on_its_day_and_when_that_has_passed_once_each() {
        gives(Map.of("assigneeId", member.id()));
        List.of(due.minusDays(1), due, due, due.plusDays(1), due.plusDays(2)).forEach(reminders::remindOn);
        assertThat(told(member)).containsExactly("TASK_OVERDUE", "TASK_DUE", "TASK_GIVEN");
    }

    @Test
    void two_instances_that_look_at_once_remind_once() throws Exception {
        gives(Map.of("assigneeId", member.id()));
        Callable<Boolean> one = () -> {
            reminders.remindOn(due);
            return true;
        };
        assertThat(Together.at(one, one)).containsExactly(true, true);
        reminders.remindOn(due);
        assertThat(told(member)).containsExactly("TASK_DUE", "TASK_GIVEN");
    }

    @Test
    void whoever_has_a_task_is_told_when_others_change_it_cancel_it_or_want_it_done_again() {
        String task = gives(Map.of("assigneeId", member.id()));
        sets(head, task, Map.of("what", Fresh.text()));
        sets(head, task, Map.of("state", "CANCELLED"));
        sets(head, task, Map.of("state", "OPEN"));
        assertThat(told(member)).containsExactly("TASK_REOPENED", "TASK_CANCELLED", "TASK_CHANGED", "TASK_GIVEN");
        sets(member, task, Map.of("state", "DONE"));
        sets(member, task, Map.of("state", "OPEN"));
        assertThat(told(member)).as("what he does himself").hasSize(4);
    }

    @Test
    void whoever_gave_a_task_is_told_of_a_result_that_others_write_later_and_not_of_his_own() {
        String task = gives(Map.of("assigneeId", member.id()));
        sets(member, task, Map.of("state", "DONE", "result", "样品已寄出"));
        assertThat(told(head)).as("once for both").containsExactly("TASK_DONE");
        sets(member, task, Map.of("result", "对方已收到样品"));
        head.calls()
                .get("/api/notices")
                .then()
                .body("items.kind", contains("TASK_RESULT", "TASK_DONE"))
                .body("items[0].taskId", is(task));
        sets(head, task, Map.of("result", "对方要第二批"));
        assertThat(told(head)).as("what he writes himself").hasSize(2);
        assertThat(told(member)).containsExactly("TASK_CHANGED", "TASK_GIVEN");
    }

    @Test
    void whoever_has_what_he_gave_himself_is_told_of_a_result_once() {
        Person office = person(Role.OFFICE);
        String task = gives(Map.of());
        sets(head, task, Map.of("state", "DONE"));
        sets(office, task, Map.of("result", "已转达"));
        assertThat(told(head)).containsExactly("TASK_CHANGED");
    }

    @Test
    void who_had_a_task_is_told_that_it_was_passed_on_and_not_what_became_of_it() {
        Person other = person(Role.OFFICE);
        String task = gives(Map.of("assigneeId", member.id()));
        sets(head, task, Map.of("assigneeId", head.id()));
        member.calls()
                .get("/api/notices")
                .then()
                .body("items.kind", contains("TASK_TAKEN"))
                .body("items[0].taskId", nullValue())
                .body("items[0].task", nullValue());
        assertThat(told(head)).isEmpty();
        assertThat(told(other)).isEmpty();
    }

    private static void sets(Person person, String task, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(changes);
        body.put("version", person.calls().get("/api/tasks/" + task).path("task.version"));
        person.calls().body(body).patch("/api/tasks/" + task).then().statusCode(200);
    }

    @Test
    void what_was_reminded_of_is_known_and_not_written_again() {
        String task = gives(Map.of("assigneeId", member.id()));
        reminders.remindOn(due);
        assertThat(notices.keys(Set.of(member.id()), TaskNotices.REMINDERS).get(member.id()))
                .containsExactly("TASK_DUE:" + task + ":" + due);
        assertThat(notices.keys(Set.of(), TaskNotices.REMINDERS)).isEmpty();
    }

    @Test
    void what_is_done_is_not_reminded_of() {
        String task = gives(Map.of("assigneeId", member.id()));
        member.calls().body(Map.of("version", 0, "state", "DONE")).patch("/api/tasks/" + task);
        QuarkusTransaction.requiringNew().run(() -> reminders.remindOn(due));
        assertThat(told(member)).containsExactly("TASK_GIVEN");
    }
}
