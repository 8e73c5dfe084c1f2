package org.lianzhao.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.task.TaskCalls.person;
import static org.lianzhao.task.TaskCalls.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.task.TaskCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** The history of a task tells what was changed into what, also of what people wrote, as far as its reader may read that. */
@QuarkusTest
class TaskHistoryTest extends HttpTest {
    private Person member;

    @BeforeEach
    void enterHim() {
        member = person(Role.MEMBER);
    }

    private static ValidatableResponse history(Person reader, String task) {
        return reader.calls().get("/api/tasks/" + task).then().statusCode(200);
    }

    @Test
    void what_was_to_be_done_stands_there_before_and_after_beside_the_day() {
        String task = member.given(Map.of("what", "寄平面图"));
        String day = today().plusDays(9).toString();
        member.sets(task, Map.of("what", "寄平面图和报价", "dueOn", day)).statusCode(200);
        history(member, task)
                .body("entries.kind", contains("GIVEN", "CHANGED"))
                .body("entries[0].what", nullValue())
                .body("entries[1].what.before", is("寄平面图"))
                .body("entries[1].what.after", is("寄平面图和报价"))
                .body("entries[1].result", nullValue())
                .body("entries.dueOn", contains(today().plusDays(1).toString(), day));
    }

    @Test
    void that_a_result_was_written_changed_and_taken_out_is_told_as_such() {
        String task = member.given(Map.of());
        member.sets(task, Map.of("state", "DONE", "result", "已寄出")).statusCode(200);
        member.sets(task, Map.of("result", "已寄出，对方要样品")).statusCode(200);
        Map<String, Object> none = new HashMap<>();
        none.put("result", null);
        member.sets(task, none).statusCode(200);
        history(member, task)
                .body("entries.kind", contains("GIVEN", "DONE", "RESULT_WRITTEN", "RESULT_WRITTEN"))
                .body("entries[1].result.before", nullValue())
                .body("entries[1].result.after", is("已寄出"))
                .body("entries[2].result.before", is("已寄出"))
                .body("entries[2].result.after", is("已寄出，对方要样品"))
                .body("entries[3].result.before", is("已寄出，对方要样品"))
                .body("entries[3].result.after", nullValue());
        Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "task")
                .queryParam("subjectId", task)
                .get("/api/audit")
                .then()
                .body("items.event", contains("task-result-written", "task-result-written", "task-done", "task-given"));
    }

    @Test
    void what_comes_back_to_be_done_keeps_in_its_history_what_had_come_of_it() {
        String task = member.given(Map.of());
        member.sets(task, Map.of("state", "DONE", "result", "已寄出")).statusCode(200);
        member.sets(task, Map.of("state", "OPEN")).statusCode(200);
        history(member, task)
                .body("entries[2].kind", is("REOPENED"))
                .body("entries[2].result.before", is("已寄出"))
                .body("entries[2].result.after", nullValue());
    }

    @Test
    void the_audit_says_what_it_is_about() {
        String lead = member.opens();
        given(member.given(Map.of("leadId", lead)))
                .body("items[0].after.leadId", is(lead))
                .body("items[0].after.companyId", nullValue());
        String firm = member.enters();
        given(member.given(Map.of("companyId", firm)))
                .body("items[0].after.companyId", is(firm))
                .body("items[0].after.leadId", nullValue());
    }

    private static ValidatableResponse given(String task) {
        return Caller.as(Role.AUDITOR)
                .queryParam("subjectType", "task")
                .queryParam("subjectId", task)
                .get("/api/audit")
                .then()
                .body("items.event", contains("task-given"));
    }

    @Test
    void a_change_of_nothing_is_no_step() {
        String task = member.given(Map.of("what", "寄平面图"));
        member.sets(task, Map.of("what", "寄平面图")).statusCode(200);
        history(member, task).body("entries.kind", contains("GIVEN"));
    }

    @Test
    void numbers_are_hidden_in_it_from_whoever_reads_none_and_go_with_whoever_is_erased() {
        String number =
                "138" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
        String firm = member.enters();
        String lead = member.calls()
                .body(Map.of("title", Fresh.text(), "companyId", firm, "companyName", "", "summary", "示例"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String task = member.given(Map.of("what", "先打 " + number + " 约时间", "leadId", lead));
        member.sets(task, Map.of("what", "约时间")).statusCode(200);
        history(member, task).body("entries[1].what.before", containsString(number));
        history(person(Role.LEADER), task)
                .body("entries[1].what.before", not(containsString(number)))
                .body("entries[1].what.before", containsString("约时间"));
        member.erases(firm, number);
        history(member, task)
                .body("entries[1].what.before", not(containsString(number)))
                .body("entries[1].what.before", containsString("约时间"));
    }
}
