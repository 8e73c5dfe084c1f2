package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

@QuarkusTest
class CompanyResourceTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    @Test
    void a_firm_needs_only_a_name() {
        String name = fresh();
        enter(Map.of("name", name))
                .statusCode(201)
                .body("name", is(name))
                .body("creditCode", nullValue())
                .body("region", nullValue())
                .body("source", is("ENTERED"))
                .body("warnings", empty());
    }

    @Test
    void what_is_known_of_a_firm_is_kept_as_it_was_written_and_as_it_is_meant() {
        String name = fresh();
        Map<String, Object> firm = new LinkedHashMap<>();
        firm.put("name", name);
        firm.put("creditCode", " ９１１１０１０８５５１３８５０８２q ");
        firm.put("regionCode", "431121");
        firm.put("shortName", "示例");
        firm.put("formerNames", List.of(name + "曾用"));
        firm.put("capital", "1,000(万元人民币)");
        firm.put("foundedOn", "2010-03-03");
        String id = enter(firm).statusCode(201).extract().path("id");
        Caller.as(Role.LEADER)
                .get("/api/companies/" + id)
                .then()
                .statusCode(200)
                .body("creditCode", is("91110108551385082Q"))
                .body("region.code", is("431181"))
                .body("region.fullName", is("湖南省永州市祁阳市"))
                .body("capitalAmount", is(1000.0f))
                .body("capitalCurrency", is("CNY"))
                .body("capitalText", is("1,000(万元人民币)"))
                .body("foundedOn", is("2010-03-03"))
                .body("otherNames.name", hasItems("示例", name + "曾用"));
    }

    @Test
    void a_wrong_check_character_is_a_warning_not_a_refusal() {
        enter(Map.of("name", fresh(), "creditCode", "914311007" + digits() + "X"))
                .statusCode(201)
                .body("warnings", hasItem(containsString("校验位不对")));
    }

    @Test
    void an_old_number_is_kept_as_such() {
        enter(Map.of("name", fresh(), "creditCode", "430000000012345"))
                .statusCode(201)
                .body("creditCode", nullValue())
                .body("registrationNo", is("430000000012345"))
                .body("warnings", hasItem(containsString("旧注册号")));
    }

    @Test
    void a_code_of_another_length_is_refused_with_the_remedy() {
        enter(Map.of("name", fresh(), "creditCode", "9144030019220382"))
                .statusCode(400)
                .body("type", is("/problems/code.shape"))
                .body("violations[0].field", is("creditCode"))
                .body("detail", containsString("现在是 16 位"));
    }

    @ParameterizedTest
    @CsvSource({"name, ''", "regionCode, 999999", "foundedOn, 2999-01-01"})
    void a_field_that_cannot_be_used_is_named(String field, String value) {
        Map<String, Object> firm = new LinkedHashMap<>(Map.of("name", fresh()));
        firm.put(field, value);
        enter(firm).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused() {
        enter(Map.of("name", "长".repeat(10_000))).statusCode(400).body("type", is("/problems/invalid"));
    }

    @Test
    void the_same_firm_is_refused_and_the_registered_one_named() {
        String name = fresh() + "（深圳）";
        String id = enter(Map.of("name", name, "regionCode", "440305"))
                .statusCode(201)
                .extract()
                .path("id");
        String again = name.replace('（', '(').replace('）', ')');
        enter(Map.of("name", again, "regionCode", "440300"))
                .statusCode(409)
                .body("type", is("/problems/duplicate-company"))
                .body("detail", containsString(name))
                .body("matches[0].companyId", is(id))
                .body("matches[0].outcome", is("SAME"));
    }

    @Test
    void a_firm_that_only_looks_alike_is_entered() {
        String core = fresh();
        enter(Map.of("name", core + "有限公司")).statusCode(201);
        duplicates(Map.of("name", core + "股份有限公司"))
                .body("outcome", is("REVIEW"))
                .body("matches[0].name", is(core + "有限公司"))
                .body("matches[0].reason", is("CORE_NAME"));
        enter(Map.of("name", core + "股份有限公司")).statusCode(201);
    }

    @Test
    void nothing_alike_is_different() {
        duplicates(Map.of("name", fresh())).body("outcome", is("DIFFERENT")).body("matches", empty());
    }

    @Test
    void a_credit_code_is_looked_at_before_it_is_saved() {
        code("914403001922038216").body("valid", is(true)).body("warnings", empty());
        code("914403001922038217").body("valid", is(false)).body("warnings", hasSize(1));
        code("91440300192317458f").body("normalised", is("91440300192317458F")).body("valid", is(true));
        code("430000000012345").body("valid", is(false)).body("warnings", hasItem(containsString("旧注册号")));
        code("123").body("valid", is(false)).body("warnings", hasItem(containsString("18 位")));
    }

    @Test
    void a_retired_region_in_a_code_is_explained() {
        code("91110103551385082Q").body("warnings", hasItem(containsString("崇文区")));
    }

    @Test
    void firms_are_listed_latest_first_and_page_by_page_without_loss() {
        String mark = fresh();
        for (int i = 0; i < 5; i++) {
            enter(Map.of("name", mark + i)).statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = list(Map.of("q", mark, "limit", 2, "cursor", cursor));
            seen.addAll(page.extract().path("items.name"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly(mark + 4, mark + 3, mark + 2, mark + 1, mark + 0);
    }

    @Test
    void a_region_brings_the_firms_of_the_regions_in_it() {
        String name = fresh();
        enter(Map.of("name", name, "regionCode", "431129")).statusCode(201);
        for (String region : List.of("430000", "431100", "431129")) {
            list(Map.of("region", region)).body("items.name", hasItem(name));
        }
        list(Map.of("region", "431100", "q", name)).body("items[0].regionName", is("湖南省永州市江华瑶族自治县"));
        list(Map.of("region", "440000", "q", name)).body("items", empty());
    }

    @Test
    void the_firms_that_the_maps_name_are_registered_once_with_all_their_segments() {
        list(Map.of("segment", "EQ-2040")).body("items.name", hasItems("巨鸿", "沛沛", "鑫辉"));
        String id = list(Map.of("q", "巨鸿")).body("items", hasSize(1)).extract().path("items[0].id");
        Caller.as(Role.MEMBER)
                .get("/api/companies/" + id)
                .then()
                .body("source", is("CHAIN_MAP"))
                .body("holdings.segmentCode", hasItem("EQ-2040"))
                .body("holdings.presence", hasItem("SIGNED"))
                .body("holdings.place", hasItem("ZONE"));
        list(Map.of("q", "巨鸿/")).body("items", empty());
    }

    @Test
    void a_firm_is_found_by_its_code_however_it_is_written() {
        String name = fresh();
        enter(Map.of("name", name, "creditCode", "914406067224733440")).statusCode(201);
        list(Map.of("q", "９１４４０６０６７２２４７３３４４０")).body("items.name", contains(name));
    }

    @Test
    void filters_that_mean_nothing_are_refused() {
        Caller.as(Role.MEMBER)
                .queryParam("region", "999999")
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-region"));
        Caller.as(Role.MEMBER)
                .queryParam("segment", "XX-1")
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-segment"));
        Caller.as(Role.MEMBER)
                .queryParam("cursor", "abc")
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("type", is("/problems/cursor"));
        list(Map.of("q", "100%' or '1'='1")).body("items", empty());
    }

    @Test
    void an_unknown_firm_is_missing() {
        Caller.as(Role.MEMBER).get("/api/companies/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void regions_are_chosen_from_the_top_down() {
        Caller.as(Role.MEMBER).get("/api/regions").then().body("items.name", hasItem("湖南省"));
        Caller.as(Role.MEMBER)
                .queryParam("parent", "431100")
                .get("/api/regions")
                .then()
                .body("items.name", hasItem("祁阳市"))
                .body("items.name", not(hasItem("祁阳县")));
    }

    @Test
    void a_list_and_a_page_cost_the_same_few_statements_however_much_they_hold() {
        Caller.as(Role.MEMBER);
        // who is asking, and the page
        assertThat(statementsFor("/api/companies?limit=1"))
                .isEqualTo(2)
                .isEqualTo(statementsFor("/api/companies?limit=200"));
        String id = list(Map.of("q", "巨鸿")).extract().path("items[0].id");
        // who is asking, the firm, its names, its segments, their names
        assertThat(statementsFor("/api/companies/" + id)).isEqualTo(5);
    }

    private long statementsFor(String address) {
        var member = Caller.signedIn("test-member", "member");
        return Statements.during(database, () -> member.get(address).then().statusCode(200));
    }

    private static String fresh() {
        return "示例" + UUID.randomUUID();
    }

    private static String digits() {
        return String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));
    }

    private static ValidatableResponse enter(Map<String, ?> firm) {
        return Caller.as(Role.MEMBER).body(firm).post("/api/companies").then();
    }

    private static ValidatableResponse duplicates(Map<String, ?> firm) {
        return Caller.as(Role.LEADER)
                .body(firm)
                .post("/api/companies/duplicates")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse code(String code) {
        return Caller.as(Role.MEMBER).get("/api/credit-codes/" + code).then().statusCode(200);
    }

    private static ValidatableResponse list(Map<String, ?> filter) {
        return Caller.as(Role.MEMBER)
                .queryParams(filter)
                .get("/api/companies")
                .then()
                .statusCode(200);
    }
}
