package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.CompanyCalls.enter;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;
import org.lianzhao.testing.server.FakeVendor;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class LookupResourceTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private static ValidatableResponse look(Map<String, ?> body) {
        return look(Caller.as(Role.MEMBER), body).statusCode(200);
    }

    private static ValidatableResponse look(RequestSpecification caller, Map<String, ?> body) {
        return caller.body(body).post("/api/companies/lookups").then();
    }

    // a name that no other test uses, without digits: some would read as a phone number, of which nobody is asked
    private static String fresh() {
        return CompanyCalls.fresh()
                .chars()
                .mapToObj(letter -> Character.isDigit(letter) ? (char) (letter - '0' + 'g') : (char) letter)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    @Test
    void what_the_register_has_comes_first_and_what_the_vendor_has_with_source_and_day() {
        String name = fresh();
        String known = enter(Map.of("name", name)).statusCode(201).extract().path("id");
        look(Map.of("text", name))
                .body("sources.source", contains("register", "vendor"))
                .body("sources[0].name", is("企业库"))
                .body("sources[0].firms.firm.companyId", contains(known))
                .body("sources[0].firms[0].found", nullValue())
                .body("sources[1].name", is("示例数据"))
                .body("sources[1].state", is("ANSWERED"))
                .body("sources[1].firms[0].on", is("2026-01-31"))
                .body("sources[1].firms[0].regionName", is("湖南省永州市冷水滩区"))
                .body("sources[1].firms[0].industryName", is("其他电子元件制造"))
                .body("sources[1].firms[0].firm.name", is(name))
                .body("sources[1].firms[0].firm.creditCode", is(FakeVendor.codeOf(name)))
                .body("sources[1].firms[0].firm.capital", is("500万元人民币"));
    }

    @Test
    void the_register_alone_answers_without_waiting_for_anybody() {
        look(Map.of("text", FakeVendor.SILENCE, "source", "register"))
                .body("sources[0].state", is("ANSWERED"))
                .body("sources[1].state", is("TO_ASK"))
                .body("sources[1].firms", empty());
        look(Map.of("text", "湘南", "source", "register")).body("sources[1].state", is("TOO_SHORT"));
    }

    @Test
    void a_firm_is_found_by_its_number_and_known_again_under_another_name() {
        String code = FakeVendor.codeOf(fresh());
        String known = enter(Map.of("name", fresh(), "creditCode", code))
                .statusCode(201)
                .extract()
                .path("id");
        look(Map.of("text", code))
                .body("sources[0].firms.firm.companyId", contains(known))
                .body("sources[1].firms[0].firm.name", is("湘南查询样例有限公司"))
                .body("sources[1].firms[0].firm.companyId", is(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeVendor.SILENCE, FakeVendor.HUGE, FakeVendor.PAGE, FakeVendor.FAULT, FakeVendor.MOVED})
    void a_vendor_without_an_answer_hinders_nothing(String sought) {
        look(Map.of("text", sought))
                .body("sources[0].state", is("ANSWERED"))
                .body("sources[1].state", is("NO_ANSWER"))
                .body("sources[1].firms", empty());
    }

    private Runnable asking(String text) {
        RequestSpecification caller = Caller.as(Role.MEMBER).body(Map.of("text", text, "source", "vendor"));
        return () -> caller.post("/api/companies/lookups").then().statusCode(200);
    }

    @Test
    void ten_firms_of_an_answer_are_known_again_in_as_many_questions_as_one() {
        assertThat(Statements.fewest(database, () -> asking(FakeVendor.MANY + fresh())))
                .isEqualTo(Statements.fewest(database, () -> asking(fresh())));
        look(Map.of("text", FakeVendor.MANY + fresh(), "source", "vendor")).body("sources[1].firms", hasSize(10));
    }

    @Test
    void a_firm_is_known_again_by_the_number_of_a_record_that_became_part_of_another() {
        String code = FakeVendor.codeOf(fresh());
        String gone = MergeCalls.firm(Map.of("creditCode", code));
        String kept = MergeCalls.firm(Map.of("creditCode", FakeVendor.codeOf(fresh())));
        MergeCalls.merge(kept, gone, Map.of("confirm", true)).statusCode(201);
        look(Map.of("text", code, "source", "vendor")).body("sources[1].firms[0].firm.companyId", is(kept));
    }

    @Test
    void one_question_is_asked_once() {
        String name = fresh();
        String first = look(Map.of("text", name)).extract().path("sources[1].firms[0].found.lookupId");
        look(Map.of("text", " " + name + " ")).body("sources[1].firms[0].found.lookupId", is(first));
    }

    @Test
    void whoever_has_asked_too_often_types_by_hand_for_a_while() {
        String user = "test-lookup-" + Fresh.mark();
        Caller.enter(user, "示例查询");
        RequestSpecification caller = Caller.signedIn(user, Role.MEMBER.code());
        for (int asked = 0; asked < 30; asked++) {
            look(Caller.signedIn(user, Role.MEMBER.code()), Map.of("text", fresh(), "source", "vendor"))
                    .body("sources[1].state", is("ANSWERED"));
        }
        look(caller, Map.of("text", fresh()))
                .statusCode(200)
                .body("sources[0].state", is("ANSWERED"))
                .body("sources[1].state", is("SPENT"));
    }

    @Test
    void what_is_entered_as_it_was_found_is_from_there_and_what_was_changed_is_not() {
        String name = fresh();
        Map<String, Object> firm = found(name);
        firm.put("address", "湖南省永州市冷水滩区示例路2号");
        firm.put("products", "示例电容");
        String id = enter(firm)
                .statusCode(201)
                .body("source", is("ENTERED"))
                .body("factSources.field", containsInAnyOrder("name", "creditCode", "region", "capital", "foundedOn"))
                .body("factSources.source", not(hasItem(not("LOOKED_UP"))))
                .body("factSources[0].note", is("示例数据"))
                .body("factSources[0].recordedOn", is("2026-01-31"))
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "capital", "600万元人民币"))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(200)
                .body("factSources.field", hasSize(4));
    }

    @Test
    void what_was_found_of_one_firm_says_nothing_of_another() {
        Map<String, Object> firm = found(fresh());
        firm.put("name", fresh());
        firm.remove("creditCode");
        enter(firm).statusCode(201).body("factSources", empty());
    }

    @Test
    void an_answer_that_is_no_longer_kept_hinders_nothing() {
        Map<String, Object> firm = found(fresh());
        firm.put("found", Map.of("lookupId", UUID.randomUUID(), "place", 0));
        enter(firm).statusCode(201).body("factSources", empty());
    }

    private static Map<String, Object> found(String name) {
        Map<String, Object> offered = look(Map.of("text", name)).extract().path("sources[1].firms[0]");
        Map<String, Object> firm = new LinkedHashMap<>();
        firm.put("name", name);
        firm.put("creditCode", FakeVendor.codeOf(name));
        firm.put("regionCode", "431103");
        firm.put("capital", "500万元人民币");
        firm.put("foundedOn", "2019-03-21");
        firm.put("found", offered.get("found"));
        return firm;
    }

    @Test
    void what_was_found_where_is_kept_in_the_audit() {
        String id = enter(found(fresh())).statusCode(201).extract().path("id");
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", id)
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("items[0].after.lookedUpAt", is("示例数据 2026-01-31"))
                .body("items[0].after.lookedUp", contains("name", "creditCode", "region", "capital", "foundedOn"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEADER", "PROJECT", "SERVICE", "AUDITOR", "ADMIN"})
    void whoever_may_not_enter_firms_may_not_look_them_up(Role role) {
        look(Caller.as(role), Map.of("text", "湘南样例")).statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "HEAD", "OFFICE", "CHAIN_OFFICE"})
    void whoever_may_enter_firms_may_look_them_up(Role role) {
        look(Caller.as(role), Map.of("text", "湘南样例", "source", "register")).statusCode(200);
    }

    @Test
    void a_source_that_there_is_not_is_named() {
        look(Caller.as(Role.MEMBER), Map.of("text", "湘南样例", "source", "castle"))
                .statusCode(400)
                .body("type", is("/problems/unknown-firm-source"))
                .body("violations[0].field", is("source"));
        look(Caller.as(Role.MEMBER), Map.of("text", " ")).statusCode(400).body("violations[0].field", notNullValue());
    }
}
