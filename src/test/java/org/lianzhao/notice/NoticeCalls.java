package org.lianzhao.notice;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** Calls that tests of notices make. */
final class NoticeCalls {
    private NoticeCalls() {}

    /** Somebody of his own in this role and in these task forces. */
    static Person person(Role role, String... forces) {
        String username = "told-" + Fresh.mark();
        Map<String, Object> entered = Map.of("username", username, "name", "示例人员", "taskForceIds", Set.of(forces));
        String id = Caller.as(Role.ADMIN)
                .body(entered)
                .post("/api/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Person(UUID.fromString(id), username, role);
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

    record Person(UUID id, String username, Role role) {
        RequestSpecification calls() {
            return Caller.signedIn(username, role.code());
        }

        /** What he is told of this lead, the latest first. */
        List<String> told(String lead) {
            List<Map<String, Object>> items = calls().get("/api/notices").path("items");
            return items.stream()
                    .filter(item -> lead.equals(item.get("leadId")))
                    .map(item -> (String) item.get("kind"))
                    .toList();
        }

        int unread() {
            return calls().get("/api/notices/count")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("unread");
        }

        String opens(String title) {
            return calls().body(Map.of("title", title, "companyName", Fresh.text(), "summary", "示例"))
                    .post("/api/leads")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    /** The office changes a lead. */
    static ValidatableResponse officeSets(String lead, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(changes);
        body.put("version", Caller.as(Role.OFFICE).get("/api/leads/" + lead).path("version"));
        return Caller.as(Role.OFFICE)
                .body(body)
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
    }
}
