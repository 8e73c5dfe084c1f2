package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Firms are corrected and completed by hand. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class CompanyEditTest extends HttpTest {
    @Inject
    EntityManager database;

    private final String name = "示例改名" + Fresh.mark() + "有限公司";

    private String company(Map<String, ?> more) {
        Map<String, Object> firm = new HashMap<>(Map.of("name", name));
        firm.putAll(more);
        return enter(firm).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse edit(Role role, String id, int version, Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(changes);
        body.put("version", version);
        return Caller.as(role).body(body).patch("/api/companies/" + id).then();
    }

    private static Map<String, @Nullable Object> cleared(String... fields) {
        Map<String, @Nullable Object> body = new HashMap<>();
        Arrays.stream(fields).forEach(field -> body.put(field, null));
        return body;
    }

    @Test
    void the_audit_and_other_systems_hear_of_texts_without_numbers_of_people() {
        String id = enter(Map.of(
                        "name", name,
                        "address", "示例路 1 号，电话 0746-8223344",
                        "products", "电容，找王总 138.1234.5678",
                        "businessScope", "销售 wang@example.com",
                        "sourceNote", "名片 13812345678"))
                .statusCode(201)
                .body("products", is("电容，找王总 138.1234.5678"))
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "products", "电容，找王总 138.1234.5679"))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(200)
                .body("products", is("电容，找王总 138.1234.5679"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", id)
                .get("/api/audit")
                .then()
                .body("items.event", contains("company-changed", "company-entered"))
                .body("items[0].after.products", is("电容，找王总 138******79"))
                .body("items[0].before.products", is("电容，找王总 138******78"))
                .body("items[1].after.address", is("示例路 1 号，电话 074******44"))
                .body("items[1].after.businessScope", is("销售 w***@example.com"))
                .body("items[1].after.sourceNote", is("名片 138******78"));
        assertThat(payloads(id)).isNotEmpty().noneMatch(PersonalData::isIn);
    }

    private List<String> payloads(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database
                        .createNativeQuery("select payload from outbox where subject_id = :id", String.class)
                        .setParameter("id", UUID.fromString(id))
                        .getResultList()
                        .stream()
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void what_was_missing_is_filled_in_and_the_rest_stays() {
        String id = company(Map.of("products", "背光源"));
        edit(
                        Role.MEMBER,
                        id,
                        0,
                        Map.of("creditCode", "914403001922038216", "regionCode", "440305", "capital", "1,000万元人民币"))
                .statusCode(200)
                .body("version", is(1))
                .body("creditCode", is("914403001922038216"))
                .body("region.code", is("440305"))
                .body("capitalCurrency", is("CNY"))
                .body("products", is("背光源"));
        edit(Role.MEMBER, id, 1, cleared("creditCode", "regionCode", "products", "capital"))
                .statusCode(200)
                .body("creditCode", nullValue())
                .body("region", nullValue())
                .body("products", nullValue())
                .body("capitalText", nullValue());
        Caller.as(Role.AUDITOR).get("/api/audit").then().body("items.event", hasItem("company-changed"));
    }

    @Test
    void a_renamed_firm_is_found_by_both_names() {
        String id = company(Map.of());
        String renamed = "示例新名" + Fresh.mark() + "有限公司";
        edit(Role.OFFICE, id, 0, Map.of("name", renamed))
                .statusCode(200)
                .body("name", is(renamed))
                .body("otherNames[0].name", is(name))
                .body("otherNames[0].kind", is("FORMER"));
        list(Map.of("q", renamed)).body("items.id", hasItem(id));
        list(Map.of("q", name)).body("items.id", hasItem(id));
    }

    @Test
    void further_names_and_tags_are_entered_edited_and_in_the_audit() {
        String id = company(Map.of("shortNames", List.of(name + "简"), "tags", List.of("高新", " 高新 ")));
        edit(
                        Role.MEMBER,
                        id,
                        0,
                        Map.of(
                                "shortNames", List.of("改" + name, "改" + name.toLowerCase(Locale.ROOT)),
                                "formerNames", List.of(name + "原"),
                                "englishName", "Example " + name,
                                "tags", List.of("专精特新", "规上")))
                .statusCode(200)
                .body("version", is(1))
                .body("otherNames.kind", containsInAnyOrder("SHORT", "FORMER", "ENGLISH"))
                .body("tags", contains("专精特新", "规上"));
        Caller.as(Role.AUDITOR)
                .get("/api/audit")
                .then()
                .body(
                        "items.find { it.event == 'company-changed' && it.subjectId == '%s' }.after.keySet()"
                                .formatted(id),
                        hasItems("shortNames", "formerNames", "englishName", "tags"));
        edit(Role.MEMBER, id, 1, cleared("shortNames", "formerNames", "englishName", "tags"))
                .statusCode(200)
                .body("otherNames", empty())
                .body("tags", empty());
    }

    @Test
    void further_names_and_tags_that_cannot_be_used_are_named() {
        String id = company(Map.of());
        edit(Role.MEMBER, id, 0, Map.of("tags", List.of("长".repeat(41))))
                .statusCode(400)
                .body("violations.field", hasItem("tags"));
        edit(Role.MEMBER, id, 0, Map.of("tags", Collections.nCopies(51, "高新")))
                .statusCode(400)
                .body("type", is("/problems/field-too-many"));
        edit(Role.MEMBER, id, 0, Map.of("shortNames", List.of("——")))
                .statusCode(400)
                .body("type", is("/problems/firm-name.blank"))
                .body("violations.field", hasItem("shortNames"));
        edit(Role.MEMBER, id, 0, Map.of("englishName", "㈱".repeat(100)))
                .statusCode(400)
                .body("type", is("/problems/firm-name.long"));
    }

    @Test
    void an_old_number_is_taken_away_and_not_given_twice() {
        String number = "4311000" + CompanyCalls.digits();
        String id = company(Map.of("creditCode", number));
        String other = enter(Map.of("name", "示例另一家" + Fresh.mark())).extract().path("id");
        edit(Role.MEMBER, other, 0, Map.of("creditCode", number))
                .statusCode(409)
                .body("matches[0].companyId", is(id))
                .body("matches[0].reason", is("REGISTRATION_NO"));
        enter(Map.of("name", "示例第三家" + Fresh.mark(), "creditCode", number)).statusCode(409);
        edit(Role.MEMBER, id, 0, cleared("creditCode")).statusCode(200).body("registrationNo", nullValue());
        edit(Role.MEMBER, other, 0, Map.of("creditCode", number)).statusCode(200);
    }

    @Test
    void an_edit_does_not_make_a_firm_the_double_of_another() {
        company(Map.of("regionCode", "440305"));
        String other = enter(Map.of("name", "示例另一家" + Fresh.mark(), "regionCode", "440305"))
                .extract()
                .path("id");
        edit(Role.MEMBER, other, 0, Map.of("name", name))
                .statusCode(409)
                .body("type", is("/problems/duplicate-company"))
                .body("matches[0].name", is(name));
    }

    @Test
    void what_cannot_be_used_is_named() {
        String id = company(Map.of());
        edit(Role.MEMBER, id, 0, Map.of("creditCode", "123"))
                .statusCode(400)
                .body("violations.field", hasItem("creditCode"));
        edit(Role.MEMBER, id, 0, Map.of("regionCode", "999999"))
                .statusCode(400)
                .body("violations.field", hasItem("regionCode"));
        edit(Role.MEMBER, id, 0, Map.of("foundedOn", "2999-01-01"))
                .statusCode(400)
                .body("violations.field", hasItem("foundedOn"));
        edit(Role.MEMBER, id, 0, Map.of("name", "长".repeat(10_000)))
                .statusCode(400)
                .body("violations.field", hasItem("name"));
        edit(Role.MEMBER, id, 0, Map.of("nonsense", 1)).statusCode(400);
        edit(Role.MEMBER, id, 7, Map.of("products", "迟了")).statusCode(409).body("type", is("/problems/stale"));
        edit(Role.LEADER, id, 0, Map.of("products", "不行")).statusCode(403);
    }
}
