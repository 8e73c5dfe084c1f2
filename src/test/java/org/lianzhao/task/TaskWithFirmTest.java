package org.lianzhao.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.task.TaskCalls.force;
import static org.lianzhao.task.TaskCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.task.TaskCalls.Person;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** A task may be about a firm of the register instead of a lead: whoever reads the register sees it there. */
@QuarkusTest
class TaskWithFirmTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private Person head;
    private Person member;
    private String firm;

    @BeforeEach
    void enterThem() {
        String force = force();
        head = person(Role.HEAD, force);
        member = person(Role.MEMBER, force);
        firm = member.enters();
    }

    private static List<String> with(Person reader, String company) {
        return reader.calls()
                .get("/api/companies/" + company + "/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void it_stands_with_the_firm_and_on_todays_list_under_its_name() {
        String task = head.given(Map.of("companyId", firm, "assigneeId", member.id()));
        String name = member.calls().get("/api/companies/" + firm).path("name");
        member.calls()
                .get("/api/tasks")
                .then()
                .body("items.id", contains(task))
                .body("items[0].company.id", is(firm))
                .body("items[0].company.name", is(name))
                .body("items[0].lead", nullValue());
        assertThat(with(member, firm)).containsExactly(task);
        assertThat(with(person(Role.MEMBER, force()), firm))
                .as("who reads the register")
                .containsExactly(task);
        assertThat(member.told()).containsExactly("TASK_GIVEN");
        member.sets(task, Map.of("state", "DONE")).statusCode(200);
        assertThat(with(member, firm)).isEmpty();
        member.calls()
                .queryParam("state", "DONE")
                .get("/api/companies/" + firm + "/tasks")
                .then()
                .body("items.id", contains(task));
    }

    @Test
    void others_see_it_and_do_not_change_it() {
        String task = head.given(Map.of("companyId", firm, "assigneeId", member.id()));
        Person other = person(Role.MEMBER, force());
        other.calls().get("/api/tasks/" + task).then().statusCode(200).body("task.mayClose", is(false));
        other.sets(task, Map.of("state", "DONE")).statusCode(403);
        assertThat(person(Role.AUDITOR)
                        .calls()
                        .get("/api/companies/" + firm + "/tasks")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void it_is_about_a_firm_that_there_is_and_not_about_a_lead_as_well() {
        member.gives(Map.of("companyId", UUID.randomUUID())).statusCode(404);
        member.calls()
                .get("/api/companies/" + UUID.randomUUID() + "/tasks")
                .then()
                .statusCode(404);
        member.gives(Map.of("companyId", firm, "leadId", member.opens()))
                .statusCode(400)
                .body("type", is("/problems/task-about-two"))
                .body("violations.field", contains("companyId"));
    }

    @Test
    void it_goes_with_the_record_that_goes_on_and_comes_back_where_that_was_wrong() {
        String kept = member.enters();
        String own = member.given(Map.of("companyId", kept));
        String task = member.given(Map.of("companyId", firm));
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", firm))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        assertThat(with(member, kept)).containsExactlyInAnyOrder(own, task);
        // who still has the record that went on the screen means the one that goes on
        String later = member.given(Map.of("companyId", firm));
        assertThat(with(member, kept)).contains(later);
        String merge =
                Caller.as(Role.OFFICE).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        assertThat(with(member, firm)).containsExactly(task);
        assertThat(with(member, kept)).containsExactlyInAnyOrder(own, later);
    }

    @Test
    void the_number_of_somebody_who_is_erased_goes_from_what_was_to_be_done_with_his_firm() {
        String number =
                "138" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
        String task = member.given(Map.of("companyId", firm, "what", "先打 " + number + " 约时间"));
        member.erases(firm, number);
        member.calls()
                .get("/api/tasks/" + task)
                .then()
                .body("task.what", not(containsString(number)))
                .body("task.what", containsString("约时间"));
    }

    @Test
    void a_list_takes_as_many_statements_for_many_as_for_few() {
        for (int count = 0; count < 4; count++) {
            member.given(Map.of("companyId", member.enters()));
        }
        long few = statements(1);
        assertThat(statements(200)).isEqualTo(few).isLessThanOrEqualTo(9);
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
}
