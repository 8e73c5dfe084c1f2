package org.lianzhao.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** What happens with firms before anybody makes a lead of them. */
@QuarkusTest
class FirmActivityResourceTest extends HttpTest {
    private static String company() {
        return Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例往来" + UUID.randomUUID()))
                .post("/api/companies")
                .path("id");
    }

    private static ValidatableResponse note(Role role, String company, Map<String, ?> said) {
        return Caller.as(role)
                .body(said)
                .post("/api/companies/" + company + "/activities")
                .then();
    }

    @Test
    void a_visit_is_noted_and_read_by_whoever_reads_the_register() {
        String firm = company();
        note(Role.MEMBER, firm, Map.of("kind", "CALL", "content", "先电话联系")).statusCode(201);
        note(
                        Role.HEAD,
                        firm,
                        Map.of("kind", "VISIT", "occurredOn", "2025-02-14", "content", "走访", "sourceNote", "来自公开报道"))
                .statusCode(201);
        Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/activities")
                .then()
                .statusCode(200)
                .body("items.kind", contains("VISIT", "CALL"))
                .body("items[0].occurredOn", is("2025-02-14"))
                .body("items[0].sourceNote", is("来自公开报道"))
                .body("items[1].occurredOn", notNullValue())
                .body("nextCursor", nullValue());
        String cursor = Caller.as(Role.LEADER)
                .queryParam("limit", 1)
                .get("/api/companies/" + firm + "/activities")
                .path("nextCursor");
        Caller.as(Role.LEADER)
                .queryParams("limit", 1, "cursor", cursor)
                .get("/api/companies/" + firm + "/activities")
                .then()
                .body("items.kind", contains("CALL"));
    }

    @Test
    void what_cannot_be_used_is_named() {
        String firm = company();
        note(Role.MEMBER, firm, Map.of("content", " ")).statusCode(400).body("violations.field", hasItem("content"));
        note(Role.MEMBER, firm, Map.of("content", "长".repeat(10_000))).statusCode(400);
        note(Role.MEMBER, firm, Map.of("content", "示例", "occurredOn", "2999-01-01"))
                .statusCode(400)
                .body("violations.field", hasItem("occurredOn"));
        note(Role.LEADER, firm, Map.of("content", "示例")).statusCode(403);
        note(Role.MEMBER, UUID.randomUUID().toString(), Map.of("content", "示例")).statusCode(404);
    }
}
