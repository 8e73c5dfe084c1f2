package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

@QuarkusTest
class TargetResourceTest extends HttpTest {
    private final String mark = Fresh.mark();

    @Inject
    EntityManagerFactory database;

    private String firm(String name, Map<String, String> more) {
        Map<String, Object> firm = new HashMap<>(more);
        firm.put("name", name);
        return Caller.as(Role.MEMBER)
                .body(firm)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse targets(String query) {
        Projections.scoreTargets();
        return Caller.as(Role.MEMBER)
                .get("/api/segments/EL-5030/targets?limit=200" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void people_from_here_are_a_tie_to_a_chain_that_was_begun_from_nothing() {
        String product = "示例" + mark + "零件";
        GapCalls gap = new GapCalls(product);
        String firm = firm("示例" + mark + "丁", Map.of("products", product, "regionCode", "441900"));
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "name",
                        "示例乡贤",
                        "post",
                        Map.of("companyId", firm, "title", "总经理"),
                        "ties",
                        List.of(Map.of("kind", "HOMETOWN", "text", "祖籍永州", "code", "431103"))))
                .post("/api/people")
                .then()
                .statusCode(201);
        Caller.as(Role.LEADER).get("/api/chains/" + gap.chain() + "/map").then().body("chain.regionCode", is("431100"));
        Projections.scoreTargets();
        Caller.as(Role.MEMBER)
                .get("/api/segments/" + gap.segment() + "/targets")
                .then()
                .body("items[0].companyId", is(firm))
                .body("items[0].reasons.text", hasItem(containsString("永州")));
    }

    @Test
    void firms_that_speak_of_the_segment_are_ranked_with_a_reason_for_every_point() {
        String maker = firm("示例" + mark + "甲", Map.of("products", "背光源、导光板", "regionCode", "441900"));
        String mentions = firm("示例" + mark + "乙", Map.of("businessScope", "生产背光源及五金"));
        String trader = firm("示例" + mark + "贸易有限公司", Map.of("products", "导光板"));
        String other = firm("示例" + mark + "丙", Map.of("products", "纺织品"));
        var found = targets("");
        found.body("items.companyId", hasItem(maker))
                .body("items.companyId", hasItem(mentions))
                .body("items.companyId", not(hasItem(trader)))
                .body("items.companyId", not(hasItem(other)))
                .body("words", hasItem("导光板"));
        String one = "items.find { it.companyId == '" + maker + "' }";
        found.body(one + ".reasons[0].text", containsString("产品里有"))
                .body(one + ".missing", hasItem(containsString("登记的行业代码")))
                .body(one + ".taken", is(false))
                .body(one + ".leadId", nullValue());
        int better = found.extract().path(one + ".score");
        int weaker = found.extract().path("items.find { it.companyId == '" + mentions + "' }.score");
        assertThat(better).isGreaterThan(weaker).isLessThanOrEqualTo(30);
        targets("&region=441900")
                .body("items.companyId", hasItem(maker))
                .body("items.companyId", not(hasItem(mentions)));
        targets("&region=650000").body("items", empty());
    }

    @Test
    void a_target_becomes_a_lead_that_keeps_the_reasons() {
        String firm = firm("示例" + mark + "丁", Map.of("products", "导光板"));
        targets("");
        String lead = Caller.as(Role.MEMBER)
                .body(Map.of(
                        "title", "导光板" + mark, "companyId", firm, "segmentCode", "EL-5030", "sourceChannel", "TARGET"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + lead + "/reasons")
                .then()
                .statusCode(200)
                .body("items.text", contains(containsString("导光板")))
                .body("items[0].points", is(20));
        String one = "items.find { it.companyId == '" + firm + "' }";
        targets("").body(one + ".leadId", is(lead)).body(one + ".taken", is(true));
        Caller.enter("target-stranger", "示例外人");
        Caller.signedIn("target-stranger", "member")
                .get("/api/segments/EL-5030/targets?limit=200")
                .then()
                .body(one + ".leadId", nullValue())
                .body(one + ".taken", is(true));
        Caller.signedIn("target-stranger", "member")
                .get("/api/leads/" + lead + "/reasons")
                .then()
                .statusCode(404);
    }

    @Test
    void the_answer_says_how_the_list_came_about_and_what_a_score_is_out_of() {
        String maker =
                firm("示例" + mark + "庚", Map.of("businessScope", "LED backlight modules", "regionCode", "441300"));
        firm("示例" + mark + "辛贸易有限公司", Map.of("products", "导光板", "regionCode", "441300"));
        targets("&region=441300")
                .body("looked.found", greaterThanOrEqualTo(2))
                .body("looked.traders", greaterThanOrEqualTo(1))
                .body("looked.fit", greaterThanOrEqualTo(1))
                .body("looked.register", greaterThanOrEqualTo(2))
                .body("items.find { it.companyId == '" + maker + "' }.most", is(100))
                .body("items.find { it.companyId == '" + maker + "' }.open", is(70))
                .body("items.find { it.companyId == '" + maker + "' }.factors.part", hasItem("SIGNAL"))
                .body("items.find { it.companyId == '" + maker + "' }.reasons[0].sourceOn", notNullValue());
    }

    @Test
    void a_firm_that_says_it_does_something_else_is_left_out_and_counted() {
        String other = firm("示例" + mark + "壬", Map.of("products", "工控安全网关、工控网络安全"));
        Projections.scoreTargets();
        Caller.as(Role.MEMBER)
                .get("/api/segments/EL-8040/targets?limit=200")
                .then()
                .statusCode(200)
                .body("items.companyId", not(hasItem(other)))
                .body("looked.otherwise", greaterThanOrEqualTo(1))
                .body("not", hasItem("工控安全"))
                .body("general", hasItem("控制器"));
    }

    @Test
    void kept_reasons_are_said_in_the_language_of_whoever_reads_them() {
        String firm = firm("示例" + mark + "癸", Map.of("products", "导光板"));
        String lead = Caller.as(Role.MEMBER)
                .body(Map.of(
                        "title", "导光板" + mark, "companyId", firm, "segmentCode", "EL-5030", "sourceChannel", "TARGET"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .header("Accept-Language", "en")
                .get("/api/leads/" + lead + "/reasons")
                .then()
                .body("items[0].text", is("Its products name: 导光板"));
        Caller.as(Role.MEMBER)
                .header("Accept-Language", "zh")
                .get("/api/leads/" + lead + "/reasons")
                .then()
                .body("items[0].text", is("产品里有：导光板"))
                .body("items[0].sourceOn", notNullValue());
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        Caller.as(Role.MEMBER).get("/api/segments/XX-1/targets").then().statusCode(404);
        Caller.as(Role.MEMBER)
                .get("/api/segments/EL-5030/targets?region=999999")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-region"));
    }

    @Test
    void a_long_list_of_targets_costs_no_more_statements_than_a_short_one() {
        String word = StoredListCalls.fresh("示例品"); // nobody works on its firms: nobody's name is asked for
        GapCalls gap = new GapCalls(word);
        IntStream.range(0, 4).forEach(at -> GapCalls.firm("示例", word));
        Projections.catchUp();
        gap.list("").then().body("items.size()", is(4));
        assertThat(statementsFor(gap, 1)).isEqualTo(statementsFor(gap, 200));
    }

    private long statementsFor(GapCalls gap, int limit) {
        var member = Caller.signedIn("test-member", "member");
        return Statements.during(
                database,
                () -> member.get("/api/segments/" + gap.segment() + "/targets?limit=" + limit)
                        .then()
                        .statusCode(200));
    }
}
