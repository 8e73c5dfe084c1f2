package org.lianzhao.ownership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What tests of ownership do again and again. */
final class OwnershipCalls {
    private OwnershipCalls() {}

    /** Somebody in this role who is in a task force of this name. */
    static RequestSpecification inForce(String user, Role role, String force) {
        return inForces(user, role, List.of(force(force)));
    }

    /** Somebody in this role who is in these task forces. */
    static RequestSpecification inForces(String user, Role role, List<String> ids) {
        Caller.enter(user, "示例" + user);
        Map<String, Object> person = person(user);
        if (!ids.equals(forces(person))) {
            Caller.as(Role.ADMIN)
                    .body(Map.of("version", person.get("version"), "taskForceIds", ids))
                    .patch("/api/users/" + person.get("id"))
                    .then()
                    .statusCode(200);
        }
        return Caller.signedIn(user, role.code());
    }

    private static List<Object> forces(Map<String, Object> person) {
        return person.get("taskForces") instanceof List<?> forces
                ? forces.stream()
                        .<Object>map(force -> String.valueOf(((Map<?, ?>) force).get("id")))
                        .toList()
                : List.of();
    }

    static Map<String, Object> person(String user) {
        List<Map<String, Object>> found =
                Caller.as(Role.ADMIN).queryParam("q", user).get("/api/users").path("items");
        return found.stream()
                .filter(one -> user.equals(one.get("username")))
                .findFirst()
                .orElseThrow();
    }

    static String idOf(String user) {
        return String.valueOf(person(user).get("id"));
    }

    static String force(String name) {
        Caller.as(Role.ADMIN).body(Map.of("name", name, "kind", "INVESTMENT")).post("/api/task-forces");
        List<Map<String, Object>> forces =
                Caller.as(Role.ADMIN).get("/api/task-forces").path("items");
        return forces.stream()
                .filter(one -> name.equals(one.get("name")))
                .map(one -> (String) one.get("id"))
                .findFirst()
                .orElseThrow();
    }

    static String firm() {
        return Fresh.text() + "有限公司";
    }

    static String lead(RequestSpecification caller, String firm, Map<String, ?> more) {
        Map<String, Object> lead = new HashMap<>(Map.of("title", Fresh.text(), "companyName", firm));
        lead.putAll(more);
        return caller.body(lead)
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String lead(RequestSpecification caller, String firm) {
        return lead(caller, firm, Map.of());
    }

    /** Writes a follow-up of this kind; its key. */
    static String follow(RequestSpecification caller, String lead, String kind) {
        return caller.body(Map.of("kind", kind, "content", "示例跟进"))
                .post("/api/leads/" + lead + "/follow-ups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A lead whose first talks are protected. */
    static String guarded(RequestSpecification caller, RequestSpecification again, String firm) {
        String lead = lead(caller, firm);
        follow(again, lead, "CALL");
        return lead;
    }

    static ValidatableResponse firstTalk(RequestSpecification caller, String lead) {
        return caller.get("/api/leads/" + lead + "/first-talk").then();
    }

    /** Lets days pass for a lead: as many ago whatever happened to it happened. */
    static void age(EntityManager database, String lead, int days) {
        LocalDate due = ZoneTime.dayOf(Instant.now()).minusDays(days);
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update first_talk set due_on = :due, yellow_on = :due where lead_id = :lead")
                    .setParameter("due", due)
                    .setParameter("lead", UUID.fromString(lead))
                    .executeUpdate();
            database.createNativeQuery("update leads set touched_at = :moment where id = :lead")
                    .setParameter("moment", ZoneTime.endOf(due.minusDays(1)))
                    .setParameter("lead", UUID.fromString(lead))
                    .executeUpdate();
        });
    }
}
