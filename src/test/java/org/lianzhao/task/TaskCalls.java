package org.lianzhao.task;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** Calls that tests of tasks make. */
final class TaskCalls {
    private TaskCalls() {}

    /** Somebody of his own in this role and in these task forces, who has been here before. */
    static Person person(Role role, String... forces) {
        Person person = stranger(role, forces);
        person.calls().get("/api/notices/count").then().statusCode(200);
        return person;
    }

    /** The same, who has never come. */
    static Person stranger(Role role, String... forces) {
        String username = "task-" + Fresh.mark();
        String name = Fresh.text();
        String id = Caller.as(Role.ADMIN)
                .body(Map.of("username", username, "name", name, "taskForceIds", Set.of(forces)))
                .post("/api/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Person(UUID.fromString(id), username, name, role);
    }

    /** A task force of its own. */
    static String force() {
        return Caller.as(Role.ADMIN)
                .body(Map.of("name", Fresh.text(), "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static LocalDate today() {
        return ZoneTime.dayOf(Instant.now());
    }

    record Person(UUID id, String username, String name, Role role) {
        RequestSpecification calls() {
            return Caller.signedIn(username, role.code());
        }

        String opens() {
            return calls().body(Map.of("title", Fresh.text(), "companyName", Fresh.text(), "summary", "示例"))
                    .post("/api/leads")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        /** Enters a firm in the register. */
        String enters() {
            return calls().body(Map.of("name", Fresh.text() + "有限公司"))
                    .post("/api/companies")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        /** Enters somebody at a firm under this number, whom the office erases. */
        void erases(String firm, String number) {
            String person = calls().body(Map.of(
                            "name", "张示例",
                            "contacts", List.of(Map.of("kind", "PHONE", "value", number)),
                            "post", Map.of("companyId", firm, "current", false)))
                    .post("/api/people")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            Caller.as(Role.OFFICE)
                    .body(Map.of("reason", "ASKED"))
                    .post("/api/people/" + person + "/erasure")
                    .then()
                    .statusCode(200);
        }

        /** Tries to give somebody a task that is due tomorrow. */
        ValidatableResponse tries(Person assignee, String lead) {
            return gives(Map.of("assigneeId", assignee.id(), "leadId", lead));
        }

        ValidatableResponse gives(Map<String, ?> more) {
            Map<String, Object> said = new HashMap<>(
                    Map.of("what", Fresh.text(), "dueOn", today().plusDays(1).toString()));
            said.putAll(more);
            return calls().body(said).post("/api/tasks").then();
        }

        String given(Map<String, ?> more) {
            return gives(more).statusCode(201).extract().path("id");
        }

        /** Changes a task as it is now. */
        ValidatableResponse sets(String task, Map<String, ?> changes) {
            Map<String, Object> body = new HashMap<>(changes);
            body.putIfAbsent("version", calls().get("/api/tasks/" + task).path("task.version"));
            return calls().body(body).patch("/api/tasks/" + task).then();
        }

        /** The tasks in one of his lists. */
        List<String> lists(String of) {
            return calls().queryParam("of", of)
                    .queryParam("limit", 200)
                    .get("/api/tasks")
                    .path("items.id");
        }

        List<String> onLead(String lead) {
            return calls().get("/api/leads/" + lead + "/tasks").path("items.id");
        }

        /** The kinds of what he is told, the latest first. */
        List<String> told() {
            return calls().get("/api/notices").path("items.kind");
        }
    }

    /** The office changes a lead. */
    static void officeSets(String lead, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(changes);
        body.put("version", Caller.as(Role.OFFICE).get("/api/leads/" + lead).path("version"));
        Caller.as(Role.OFFICE).body(body).patch("/api/leads/" + lead).then().statusCode(200);
    }
}
