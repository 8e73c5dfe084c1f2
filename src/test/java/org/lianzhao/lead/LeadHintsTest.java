package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.inForce;
import static org.lianzhao.lead.LeadCalls.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;

/** Who asks about a firm learns that another task force is on it, no more, and not without limit. */
@QuarkusTest
class LeadHintsTest extends HttpTest {
    private static final int MOST = 5;

    private final String firm = fresh() + "有限公司";

    private static RequestSpecification owner() {
        return inForce("test-hint-owner", Role.MEMBER, "示例查重甲组");
    }

    private static RequestSpecification stranger(String name) {
        return inForce("test-hint-" + name, Role.MEMBER, "示例查重乙组");
    }

    private static ValidatableResponse asked(RequestSpecification caller, String firm) {
        return caller.body(Map.of("companyName", firm))
                .post("/api/leads/duplicates")
                .then();
    }

    private static List<Map<String, Object>> traces(String lead) {
        return Caller.as(Role.AUDITOR)
                .queryParam("subjectId", lead)
                .get("/api/audit")
                .path("items.findAll { it.event == 'lead-hinted' }");
    }

    private String lead(Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of("companyName", firm));
        said.putAll(more);
        return open(owner(), said).statusCode(201).extract().path("id");
    }

    @Test
    void another_task_force_is_named_without_its_lead_and_the_answer_leaves_a_trace() {
        String lead = lead(Map.of());
        asked(stranger("one"), firm)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", nullValue())
                .body("items[0].title", nullValue())
                .body("items[0].receivedOn", notNullValue())
                .body("items[0].taskForce", is("示例查重甲组"));
        assertThat(traces(lead)).hasSize(1);
        assertThat(traces(lead).get(0)).containsEntry("actorName", "示例test-hint-one");
        assertThat(traces(lead).get(0).get("after")).isEqualTo(Map.of("companyName", firm));
    }

    @Test
    void what_reveals_nothing_of_others_leaves_no_trace() {
        String lead = lead(Map.of());
        asked(owner(), firm).body("items[0].id", is(lead));
        asked(Caller.as(Role.OFFICE), firm).body("items[0].id", is(lead));
        asked(inForce("test-hint-colleague", Role.MEMBER, "示例查重甲组"), firm).body("items[0].id", nullValue());
        asked(stranger("two"), fresh()).body("items", empty());
        assertThat(traces(lead)).isEmpty();
    }

    @Test
    void a_confidential_lead_reveals_nothing_to_those_outside() {
        String lead = lead(Map.of("confidential", true));
        asked(stranger("three"), firm).statusCode(200).body("items", empty());
        assertThat(traces(lead)).isEmpty();
    }

    private static void allow(int times) {
        SettingCalls.set(Role.ADMIN, "lead-limits", Map.of("hints-an-hour", times))
                .statusCode(200);
    }

    @AfterEach
    void allow_as_ever() {
        allow(60);
    }

    @Test
    void who_asks_firm_by_firm_is_stopped_but_may_look_firms_up_in_the_register() {
        allow(MOST);
        lead(Map.of());
        // the clock may strike while it asks: then the counting begins anew, once
        List<Integer> answers = IntStream.range(0, 2 * MOST + 1)
                .mapToObj(question -> asked(stranger("eager"), firm).extract().statusCode())
                .toList();
        assertThat(answers.subList(0, MOST)).containsOnly(200);
        assertThat(answers).contains(429);
        asked(stranger("eager"), firm)
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", is("/problems/lead-hints-spent"))
                .body("detail", containsString(MOST + " 次"));
        asked(stranger("eager"), fresh()).statusCode(200);
        asked(stranger("four"), firm).statusCode(200);
        stranger("eager")
                .body(Map.of("name", firm))
                .post("/api/companies/duplicates")
                .then()
                .statusCode(200);
    }

    @Test
    void a_lead_of_ones_own_tells_nothing_of_leads_on_its_firm_that_one_may_not_open() {
        String lead = lead(Map.of());
        ValidatableResponse own = open(stranger("five"), Map.of("companyName", firm))
                .statusCode(201)
                .body("sameFirm", empty());
        String id = own.extract().path("id");
        stranger("five").get("/api/leads/" + id).then().statusCode(200).body("sameFirm", empty());
        renamed(id, 0, fresh());
        renamed(id, 1, firm);
        assertThat(traces(lead)).isEmpty();
        inForce("test-hint-owner", Role.HEAD, "示例查重甲组")
                .get("/api/leads/" + lead)
                .then()
                .body("sameFirm", empty());
        Caller.as(Role.OFFICE).get("/api/leads/" + lead).then().body("sameFirm.id", contains(id));
    }

    private static void renamed(String id, int version, String firm) {
        stranger("five")
                .body(Map.of("version", version, "companyName", firm))
                .patch("/api/leads/" + id)
                .then()
                .statusCode(200)
                .body("sameFirm", empty());
    }

    @Test
    void leads_that_are_not_shown_do_not_crowd_out_those_that_are() {
        String open = lead(Map.of());
        String own =
                open(stranger("six"), Map.of("companyName", firm)).extract().path("id");
        IntStream.range(0, 10).forEach(number -> lead(Map.of("confidential", true)));
        asked(stranger("six"), firm).body("items", hasSize(2)).body("items.id", hasItem(own));
        assertThat(traces(open)).hasSize(1);
        open(stranger("six"), Map.of("companyName", firm)).body("sameFirm.id", contains(own));
    }
}
