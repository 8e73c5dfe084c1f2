package org.lianzhao.company;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.CompanyCalls.code;
import static org.lianzhao.company.CompanyCalls.digits;
import static org.lianzhao.company.CompanyCalls.duplicates;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.fresh;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class CompanyResourceTest extends HttpTest {
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
        String start = "914311007" + digits();
        String wrong = new CreditCode(start + "X").isValid() ? start + "Y" : start + "X";
        enter(Map.of("name", fresh(), "creditCode", wrong))
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

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u3164", "——"})
    void a_name_in_which_nothing_can_be_read_is_refused(String name) {
        enter(Map.of("name", name)).statusCode(400).body("violations.field", hasItem("name"));
        Caller.as(Role.MEMBER)
                .body(Map.of("name", name))
                .post("/api/companies/duplicates")
                .then()
                .statusCode(400);
    }

    @Test
    void a_name_that_is_too_long_in_plain_form_is_refused_and_what_cannot_be_seen_left_out() {
        enter(Map.of("name", "㈱".repeat(150)))
                .statusCode(400)
                .body("violations.field", hasItem("name"))
                .body("violations.message", hasItem(containsString("名称太长")));
        String name = fresh();
        enter(Map.of("name", name.replace("-", "\0-") + "\u200b"))
                .statusCode(201)
                .body("name", is(name));
    }

    @Test
    void a_lead_on_a_name_that_is_too_long_in_plain_form_is_refused_likewise() {
        Caller.as(Role.MEMBER)
                .body(Map.of("title", "示例线索", "companyName", "㈱".repeat(150)))
                .post("/api/leads")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("companyName"))
                .body("violations.message", hasItem(containsString("名称太长")));
    }

    @Test
    void a_capital_that_no_firm_can_have_is_kept_as_text() {
        enter(Map.of("name", fresh(), "capital", "1".repeat(15) + "万元"))
                .statusCode(201)
                .body("capitalAmount", nullValue())
                .body("capitalText", is("1".repeat(15) + "万元"));
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
                .body("matches[0].reason", is("LEGAL_FORM"))
                .body("matches[0].reasons", contains("LEGAL_FORM"))
                .body("matches[0].strength", is(75));
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
    void an_unknown_firm_is_missing() {
        Caller.as(Role.MEMBER).get("/api/companies/" + UUID.randomUUID()).then().statusCode(404);
    }
}
