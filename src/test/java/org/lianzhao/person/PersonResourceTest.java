package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

@QuarkusTest
class PersonResourceTest extends PersonCalls {
    private static ValidatableResponse patch(String id, Map<String, ?> change) {
        return Caller.as(Role.MEMBER).body(change).patch("/api/people/" + id).then();
    }

    @Test
    void somebody_is_entered_with_all_that_is_known_and_shown_in_part() {
        String firm = firm();
        entered(
                        Role.MEMBER,
                        Map.of(
                                "name",
                                " 林示例 ",
                                "hometownCode",
                                "431103",
                                "note",
                                "招商推介会上认识",
                                "contacts",
                                List.of(
                                        phone("+86 137-0013-8021"),
                                        Map.of("kind", "EMAIL", "value", "Lin@Example.com", "label", "秘书代收"),
                                        phone("137 0013 8021")),
                                "post",
                                Map.of("companyId", firm, "title", "总经理", "since", "2019-05-01", "source", "名片"),
                                "ties",
                                List.of(Map.of("kind", "SCHOOL", "text", "湖南科技学院")),
                                "consent",
                                Map.of("basis", "CARD", "givenOn", "2025-02-14", "scope", "招商对接"),
                                "confirmed",
                                true))
                .statusCode(201)
                .body("version", is(0))
                .body("name", is("林示例"))
                .body("hometownName", is("湖南省永州市冷水滩区"))
                .body("contacts.masked", contains("137 **** **21", "l***@example.com"))
                .body("contacts.label", contains(null, "秘书代收"))
                .body("posts[0].companyId", is(firm))
                .body("posts[0].title", is("总经理"))
                .body("posts[0].current", is(true))
                .body("posts[0].until", nullValue())
                .body("ties.text", contains("湖南科技学院"))
                .body("consent.state", is("GIVEN"))
                .body("consent.basis", is("CARD"))
                .body("consents[0].scope", is("招商对接"))
                .body("recordedBy", is("示例member"))
                .body("erasedAt", nullValue());
    }

    @Test
    void a_name_alone_will_do() {
        show(person(Map.of()))
                .body("contacts", empty())
                .body("posts", empty())
                .body("consent.state", is("NONE"))
                .body("hometownName", nullValue());
    }

    @Test
    void what_cannot_be_used_is_named_with_its_place_in_the_request() {
        entered(Role.MEMBER, Map.of("name", " ")).statusCode(400).body("violations.field", hasItem("name"));
        entered(Role.MEMBER, Map.of("name", "137 0013 8021")).body("violations.field", contains("name"));
        entered(Role.MEMBER, Map.of("hometownCode", "999999")).body("violations.field", contains("hometownCode"));
        entered(Role.MEMBER, Map.of("note", "找他 13700138021"))
                .statusCode(400)
                .body("type", is("/problems/text-holds-contact"))
                .body("violations.field", contains("note"));
        entered(Role.MEMBER, Map.of("contacts", List.of(phone("12345"))))
                .statusCode(400)
                .body("type", is("/problems/contact-phone"))
                .body("detail", containsString("11 位"))
                .body("violations.field", contains("contacts[0].value"));
        entered(Role.MEMBER, Map.of("contacts", Collections.nCopies(11, phone("13700138021"))))
                .body("violations.field", hasItem("contacts"));
        entered(Role.MEMBER, Map.of("post", Map.of("companyId", UUID.randomUUID(), "title", "总")))
                .statusCode(400)
                .body("violations.field", contains("post.companyId"));
        entered(Role.MEMBER, Map.of("post", Map.of("companyId", firm(), "since", "2999-01-01")))
                .body("violations.field", contains("post.since"));
        entered(Role.MEMBER, Map.of("ties", List.of(Map.of("kind", "HOMETOWN", "text", "祖籍", "code", "999999"))))
                .body("violations.field", contains("ties[0].code"));
        entered(Role.MEMBER, Map.of("consent", Map.of("basis", "CARD", "givenOn", "2999-01-01")))
                .body("violations.field", contains("consent.givenOn"));
    }

    @Test
    void a_wrong_number_is_explained_in_english_too() {
        Caller.as(Role.MEMBER)
                .header("Accept-Language", "en")
                .body(Map.of("name", name(), "contacts", List.of(phone("12345"))))
                .post("/api/people")
                .then()
                .body("detail", containsString("area code"));
    }

    @Test
    void a_repeated_call_enters_nobody_twice_and_another_number_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> said = new HashMap<>(Map.of("name", name(), "contacts", List.of(phone(number()))));
        List<String> ids = java.util.stream.Stream.generate(() -> Caller.as(Role.MEMBER)
                        .header("Idempotency-Key", key)
                        .body(said)
                        .post("/api/people")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(2)
                .toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        said.put("contacts", List.of(phone(number())));
        Caller.as(Role.MEMBER)
                .header("Idempotency-Key", key)
                .body(said)
                .post("/api/people")
                .then()
                .statusCode(422);
    }

    @Test
    void an_edit_changes_what_it_names_and_of_two_at_the_same_moment_the_second_is_told() {
        String id = person(Map.of("note", "旧", "hometownCode", "431100"));
        patch(id, Map.of("version", 0, "name", "改名示例", "note", "新"))
                .statusCode(200)
                .body("version", is(1))
                .body("name", is("改名示例"))
                .body("hometownName", is("湖南省永州市"));
        patch(id, Map.of("version", 0, "note", "晚了")).statusCode(409).body("type", is("/problems/stale"));
        Map<String, Object> cleared = new HashMap<>(Map.of("version", 1));
        cleared.put("hometownCode", null);
        patch(id, cleared).statusCode(200).body("hometownName", nullValue()).body("note", is("新"));
        patch(id, Map.of("version", 2, "phone", "1")).statusCode(400).body("violations.field", contains("phone"));
        patch(id, Map.of("version", 2, "name", "")).statusCode(400).body("violations.field", contains("name"));
        patch(id, Map.of("version", 2, "note", "w@example.com")).statusCode(400);
    }

    @Test
    void who_reads_does_not_write_and_leaders_do_not_even_read() {
        String id = person(Map.of());
        for (Role role : List.of(Role.PROJECT, Role.SERVICE)) {
            Caller.as(role).get("/api/people/" + id).then().statusCode(200);
            Caller.as(role).get("/api/people").then().statusCode(200);
            entered(role, Map.of()).statusCode(403);
        }
        for (Role role : List.of(Role.LEADER, Role.AUDITOR, Role.ADMIN)) {
            Caller.as(role).get("/api/people/" + id).then().statusCode(403);
            Caller.as(role).get("/api/people").then().statusCode(403);
        }
        Caller.as(Role.MEMBER)
                .get("/api/people/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("detail", containsString("联系人"));
    }

    @Test
    void a_number_that_is_known_is_a_hint_with_the_person_and_whoever_enters_decides() {
        String number = number();
        String known =
                person(Map.of("name", "周示例", "contacts", List.of(phone(number)), "post", Map.of("companyId", firm())));
        entered(Role.MEMBER, Map.of("contacts", List.of(phone("+86" + number))))
                .statusCode(409)
                .body("type", is("/problems/person-known"))
                .body("detail", containsString("周示例"))
                .body("matches", hasSize(1))
                .body("matches[0].personId", is(known))
                .body("matches[0].reason", is("CONTACT"))
                .body("matches[0].contact", containsString("**"))
                .body("matches[0].companyName", containsString("示例"));
        entered(Role.MEMBER, Map.of("contacts", List.of(phone(number)), "confirmed", true))
                .statusCode(201);
        add(person(Map.of()), "contacts", phone(number)).statusCode(409).body("matches", hasSize(2));
    }

    @Test
    void the_same_name_at_the_same_firm_is_a_hint_too() {
        String firm = firm();
        String name = name();
        Map<String, Object> said = Map.of("name", name, "post", Map.of("companyId", firm));
        String known = person(said);
        entered(Role.MEMBER, said)
                .statusCode(409)
                .body("type", is("/problems/person-namesake"))
                .body("matches.personId", contains(known));
        entered(Role.MEMBER, Map.of("name", name, "post", Map.of("companyId", firm())))
                .statusCode(201);
    }

    @Test
    void as_many_and_as_long_addresses_as_there_may_be_fit_in_the_history() {
        String domain = ("d".repeat(58) + ".").repeat(3) + "example.com";
        String mine = number().substring(3);
        List<Map<String, String>> addresses = IntStream.range(0, PersonLimits.CONTACTS)
                .mapToObj(n -> Map.of("kind", "EMAIL", "value", mine + n + "@" + domain))
                .toList();
        String id = person(Map.of("contacts", addresses));
        String history = Caller.as(Role.MEMBER)
                .get("/api/people/" + id + "/history")
                .then()
                .body("items.event", contains("person-entered"))
                .extract()
                .asString();
        assertThat(history.length()).isGreaterThan(2000);
    }

    @Test
    void the_history_says_who_did_what_and_holds_nothing_in_full() {
        String number = number();
        String id = personWith(number);
        patch(id, Map.of("version", 0, "note", "示例备注")).statusCode(200);
        String history = Caller.as(Role.SERVICE)
                .get("/api/people/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.event", contains("person-changed", "person-entered"))
                .body("items.by", contains("示例member", "示例member"))
                .body("items[0].fields.changed", contains("note"))
                .extract()
                .asString();
        assertThat(history).doesNotContain(number).doesNotContain("示例备注");
        String cursor = Caller.as(Role.MEMBER)
                .queryParam("limit", 1)
                .get("/api/people/" + id + "/history")
                .path("nextCursor");
        Caller.as(Role.MEMBER)
                .queryParams("limit", 1, "cursor", cursor)
                .get("/api/people/" + id + "/history")
                .then()
                .body("items.event", contains("person-entered"));
        Caller.as(Role.LEADER).get("/api/people/" + id + "/history").then().statusCode(403);
        Caller.as(Role.MEMBER)
                .get("/api/people/" + UUID.randomUUID() + "/history")
                .then()
                .statusCode(404);
    }
}
