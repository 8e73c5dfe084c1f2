package org.lianzhao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.lianzhao.task.TaskCalls.force;
import static org.lianzhao.task.TaskCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.task.TaskCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** Of two who do something to one task at once the first one does it, and the second is told; neither waits for ever. */
@QuarkusTest
class TaskRaceTest extends HttpTest {
    private static final int TURNS = 8;

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

    /** Changes a task as it was given, and answers the status and the problem. */
    private static Callable<String> sets(Person person, String task, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(changes);
        body.put("version", 0);
        return () -> {
            var answer = person.calls().body(body).patch("/api/tasks/" + task);
            return answer.statusCode() == 200 ? "done" : answer.path("type");
        };
    }

    @Test
    void of_two_who_close_it_and_pass_it_on_one_does_and_the_other_is_told() throws Exception {
        for (int turn = 0; turn < TURNS; turn++) {
            String task = head.given(Map.of("leadId", lead, "assigneeId", member.id()));
            assertThat(Together.at(
                            sets(member, task, Map.of("state", "DONE", "result", "示例")),
                            sets(head, task, Map.of("assigneeId", head.id()))))
                    .satisfiesOnlyOnce(answer -> assertThat(answer).isEqualTo("done"))
                    .satisfiesOnlyOnce(answer -> assertThat(answer).isNotEqualTo("done"))
                    .allSatisfy(
                            answer -> assertThat(answer).isIn("done", "/problems/stale", "/problems/task-not-yours"));
            head.calls().get("/api/tasks/" + task).then().body("entries", hasSize(2));
        }
    }

    @Test
    void of_two_who_close_it_one_does() throws Exception {
        for (int turn = 0; turn < TURNS; turn++) {
            String task = head.given(Map.of("leadId", lead, "assigneeId", member.id()));
            assertThat(Together.at(
                            sets(member, task, Map.of("state", "DONE")),
                            sets(head, task, Map.of("state", "CANCELLED"))))
                    .containsExactlyInAnyOrder("done", "/problems/stale");
            assertThat(member.told()).isNotEmpty();
        }
    }

    @Test
    void whoever_closes_a_task_and_whoever_merges_its_firm_do_not_wait_for_each_other() throws Exception {
        for (int turn = 0; turn < TURNS; turn++) {
            String kept = member.enters();
            String gone = member.enters();
            String task = member.given(Map.of("companyId", gone));
            Callable<String> merges = () -> {
                int status = Caller.as(Role.OFFICE)
                        .body(Map.of("goneId", gone))
                        .post("/api/companies/" + kept + "/merges")
                        .statusCode();
                return status == 201 ? "merged" : String.valueOf(status);
            };
            List<String> answers = Together.at(sets(member, task, Map.of("state", "DONE")), merges);
            assertThat(answers).contains("merged").doesNotContain("500");
            member.calls()
                    .queryParam("state", answers.contains("done") ? "DONE" : "OPEN")
                    .get("/api/companies/" + kept + "/tasks")
                    .then()
                    .body("items.id", hasSize(1));
        }
    }

    @Test
    void whoever_closes_a_task_and_whoever_ends_its_lead_do_not_wait_for_each_other() throws Exception {
        for (int turn = 0; turn < TURNS; turn++) {
            String ended = member.opens();
            String task = head.given(Map.of("leadId", ended, "assigneeId", member.id()));
            Callable<String> ends = () -> {
                int status = member.calls()
                        .body(Map.of(
                                "to",
                                "VOID",
                                "version",
                                0,
                                "reason",
                                "示例",
                                "occurredOn",
                                TaskCalls.today().toString()))
                        .post("/api/leads/" + ended + "/stage")
                        .statusCode();
                return status == 200 ? "ended" : String.valueOf(status);
            };
            assertThat(Together.at(sets(member, task, Map.of("state", "DONE")), ends))
                    .contains("ended")
                    .allSatisfy(answer -> assertThat(answer).isIn("ended", "done", "/problems/stale"));
            head.calls().get("/api/tasks/" + task).then().body("entries", hasSize(2));
        }
    }
}
