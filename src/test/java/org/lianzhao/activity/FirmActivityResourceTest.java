package org.lianzhao.activity;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.lianzhao.document.DocumentCalls;
import org.lianzhao.document.Samples;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What happens with firms before anybody makes a lead of them. */
@QuarkusTest
class FirmActivityResourceTest extends HttpTest {
    private static String company() {
        return Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例往来" + Fresh.mark()))
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
    void a_firm_that_came_along_is_noted_and_must_be_another_one() {
        String firm = company();
        String other = company();
        note(Role.MEMBER, firm, Map.of("kind", "VISIT", "content", "走访", "companionId", other))
                .statusCode(201);
        Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/activities")
                .then()
                .body("items[0].companion.id", is(other));
        note(Role.MEMBER, firm, Map.of("kind", "VISIT", "content", "走访", "companionId", firm))
                .statusCode(400)
                .body("violations[0].field", is("companionId"));
        note(Role.MEMBER, firm, Map.of("kind", "VISIT", "content", "走访", "companionId", UUID.randomUUID()))
                .statusCode(404);
    }

    @Test
    void nobody_comes_along_where_nobody_met_and_no_investor_to_itself() {
        String firm = company();
        String other = company();
        String lead = Caller.as(Role.MEMBER)
                .body(Map.of("companyId", firm, "title", "示例项目"))
                .post("/api/leads")
                .path("id");
        for (String kind : new String[] {"CALL", "NOTE", "MESSAGE"}) {
            Map<String, String> said = Map.of("kind", kind, "content", "示例", "companionId", other);
            note(Role.MEMBER, firm, said).statusCode(400).body("violations[0].field", is("companionId"));
            followUp(lead, said).statusCode(400).body("violations[0].field", is("companionId"));
        }
        followUp(lead, Map.of("kind", "VISIT", "content", "走访", "companionId", firm))
                .statusCode(400)
                .body("violations[0].field", is("companionId"));
        followUp(lead, Map.of("kind", "MEETING", "content", "会议", "companionId", other))
                .statusCode(201);
    }

    private static ValidatableResponse followUp(String lead, Map<String, ?> said) {
        return Caller.as(Role.MEMBER)
                .body(said)
                .post("/api/leads/" + lead + "/follow-ups")
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
        note(Role.MEMBER, firm, Map.of("content", "示例", "occurredOn", "1900-01-01"))
                .statusCode(400)
                .body("type", is("/problems/day-long-ago"))
                .body("violations[0].field", is("occurredOn"));
        note(Role.MEMBER, firm, Map.of("content", "示例", "occurredOn", "2999-01-01"))
                .statusCode(400)
                .body("violations.field", hasItem("occurredOn"));
        note(Role.LEADER, firm, Map.of("content", "示例")).statusCode(403);
        note(Role.MEMBER, UUID.randomUUID().toString(), Map.of("content", "示例")).statusCode(404);
    }

    @Test
    void numbers_of_people_are_shown_to_those_who_may_see_people() {
        String firm = company();
        note(Role.MEMBER, firm, Map.of("content", "打给 138.1234.5678", "people", "王总 wang@example.com"))
                .statusCode(201);
        Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/activities")
                .then()
                .body("items[0].content", is("打给 138******78"))
                .body("items[0].people", is("王总 w***@example.com"));
        Caller.as(Role.MEMBER)
                .get("/api/companies/" + firm + "/activities")
                .then()
                .body("items[0].content", is("打给 138.1234.5678"));
    }

    @Test
    void so_they_are_on_leads_and_documents() {
        String firm = company();
        String lead = Caller.as(Role.MEMBER)
                .body(Map.of("companyId", firm, "title", "示例项目"))
                .post("/api/leads")
                .path("id");
        Caller.as(Role.MEMBER)
                .body(Map.of("content", "打给 13812345678", "nextStep", "再打 13812345678"))
                .post("/api/leads/" + lead + "/follow-ups")
                .then()
                .statusCode(201);
        DocumentCalls.handIn(
                        Caller.as(Role.MEMBER),
                        "company:" + firm,
                        "名片 13812345678.pdf",
                        Samples.pdf(),
                        Map.of("title", "王总 0746-8223344"))
                .statusCode(201);
        assertThat(read(Role.LEADER, firm, lead))
                .contains("打给 138******78", "再打 138******78", "名片 138******78.pdf", "王总 074******44");
        assertThat(read(Role.MEMBER, firm, lead))
                .contains("打给 13812345678", "再打 13812345678", "名片 13812345678.pdf", "王总 0746-8223344");
    }

    private static String read(Role role, String firm, String lead) {
        return Caller.as(role).get("/api/leads/" + lead + "/timeline").asString()
                + Caller.as(role)
                        .queryParam("subject", "company:" + firm)
                        .get("/api/documents")
                        .asString();
    }
}
