package org.lianzhao.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.document.DocumentCalls;
import org.lianzhao.document.Samples;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Whoever is erased is erased from what others wrote at his firms as well, as far as his numbers tell. */
@QuarkusTest
class ErasedTracesTest extends HttpTest {
    private final String number =
            "139" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
    private final String spaced = number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);

    private static String made(Role role, String address, Map<String, ?> body) {
        return Caller.as(role)
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String firm() {
        return made(Role.MEMBER, "/api/companies", Map.of("name", Fresh.text() + "有限公司"));
    }

    private String lead(String firm) {
        String lead = made(
                Role.MEMBER, "/api/leads", Map.of("companyId", firm, "title", "示例项目", "summary", "找张示例，" + number));
        Caller.as(Role.MEMBER)
                .body(Map.of("content", "打了 " + spaced + "，没人接", "nextStep", "再打 " + number))
                .post("/api/leads/" + lead + "/follow-ups")
                .then()
                .statusCode(201);
        return lead;
    }

    private void eraseSomebodyAt(String firm) {
        erase(somebodyAt(firm));
    }

    private String somebodyAt(String firm) {
        return made(
                Role.MEMBER,
                "/api/people",
                Map.of(
                        "name", "张示例",
                        "contacts", List.of(Map.of("kind", "PHONE", "value", number)),
                        "post", Map.of("companyId", firm, "current", false)));
    }

    private static void erase(String person) {
        Caller.as(Role.OFFICE)
                .body(Map.of("reason", "ASKED"))
                .post("/api/people/" + person + "/erasure")
                .then()
                .statusCode(200);
    }

    @Test
    void his_number_goes_from_leads_follow_ups_and_documents_of_his_firms_and_the_words_stay() {
        String firm = firm();
        String lead = lead(firm);
        String paper = DocumentCalls.handIn(
                        Caller.as(Role.MEMBER),
                        "company:" + firm,
                        "名片 " + number + ".pdf",
                        Samples.pdf(),
                        Map.of("title", "张示例 " + spaced))
                .statusCode(201)
                .extract()
                .path("id");
        eraseSomebodyAt(firm);
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + lead)
                .then()
                .body("summary", is("找张示例，***"))
                .body("nextStep", is("再打 ***"));
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + lead + "/timeline")
                .then()
                .body("items.findAll { it.followUp != null }.followUp.content", contains("打了 ***，没人接"))
                .body(not(containsString(number)));
        Caller.as(Role.MEMBER)
                .get("/api/documents/" + paper)
                .then()
                .body("title", is("张示例 ***"))
                .body("fileName", is("名片 ***.pdf"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", lead)
                .get("/api/audit")
                .then()
                .body("items[0].event", is("lead-changed"))
                .body(not(containsString(number)));
    }

    @Test
    void his_number_goes_from_leads_that_he_brought_and_his_name_with_his_record() {
        String lead = lead(firm());
        String person = somebodyAt(firm());
        int version = Caller.as(Role.MEMBER).get("/api/leads/" + lead).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "sourcePersonId", person, "sourceNote", "他的电话 " + number))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200)
                .body("source.person.name", is("张示例"));
        erase(person);
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + lead)
                .then()
                .body("summary", is("找张示例，***"))
                .body("source.note", is("他的电话 ***"))
                .body("source.person.id", is(person))
                .body("source.person.name", is("已删除的联系人"));
        Caller.as(Role.MEMBER).get("/api/leads/" + lead + "/timeline").then().body(not(containsString(number)));
    }

    @Test
    void what_was_written_at_another_firm_stays() {
        String elsewhere = lead(firm());
        eraseSomebodyAt(firm());
        Caller.as(Role.MEMBER).get("/api/leads/" + elsewhere).then().body("summary", is("找张示例，" + number));
    }
}
