package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

/** People of a firm, all of them, and those who fit a search. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class PersonListTest extends PersonCalls {
    @Inject
    EntityManagerFactory database;

    private static ValidatableResponse list(Map<String, ?> filter) {
        Projections.catchUp();
        return Caller.as(Role.MEMBER)
                .queryParams(filter)
                .get("/api/people")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(Map<String, ?> asked) {
        Projections.catchUp();
        return Caller.as(Role.MEMBER)
                .body(asked)
                .post("/api/people/search")
                .then()
                .statusCode(200);
    }

    private static String at(String firm, String title, boolean current) {
        return person(Map.of("post", Map.of("companyId", firm, "title", title, "current", current)));
    }

    @Test
    void of_a_firm_those_who_are_there_come_before_those_who_were() {
        String firm = firm();
        String left = at(firm, "原董事长", false);
        String first = at(firm, "总经理", true);
        String leftToo = at(firm, "原总监", false);
        String second = at(firm, "厂长", true);
        at(firm(), "别家", true);
        list(Map.of("company", firm))
                .body("items.id", contains(second, first, leftToo, left))
                .body("items.post.title", contains("厂长", "总经理", "原总监", "原董事长"))
                .body("nextCursor", nullValue());
        for (int limit = 1; limit <= 3; limit++) {
            assertThat(pages(Map.of("company", firm, "limit", limit))).containsExactly(second, first, leftToo, left);
        }
    }

    private static List<String> pages(Map<String, ?> filter) {
        List<String> ids = new ArrayList<>();
        Map<String, Object> asked = new HashMap<>(filter);
        for (String cursor = ""; cursor != null; ) {
            asked.put("cursor", cursor);
            ValidatableResponse page = list(asked);
            ids.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("nextCursor");
        }
        return ids;
    }

    @Test
    void all_of_them_are_listed_from_the_latest_on_with_what_they_are_now() {
        String now = firm();
        String id = person(Map.of("post", Map.of("companyId", firm(), "title", "经理", "current", false)));
        add(id, "posts", Map.of("companyId", now, "title", "总经理"));
        String last = person(Map.of());
        list(Map.of("limit", 2))
                .body("items.id", contains(last, id))
                .body("items[0].post", nullValue())
                .body("items[1].post.companyId", is(now))
                .body("items[1].post.title", is("总经理"))
                .body("items[1].consent.state", is("NONE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"犇骉", "犇骉示", "骉示例", "benbiaoshili", "bbsl"})
    void somebody_is_found_by_any_part_of_his_name_and_its_sound(String typed) {
        String id = person(Map.of("name", "犇骉示例"));
        list(Map.of("q", typed, "limit", 200)).body("items.id", hasItem(id));
    }

    @Test
    void somebody_is_found_by_a_whole_number_and_by_no_part_of_it() {
        String number = number();
        String id = personWith(number);
        String mail = "w" + number + "@example.com";
        add(id, "contacts", Map.of("kind", "EMAIL", "value", mail)).statusCode(201);
        search(Map.of("q", number)).body("items.id", contains(id));
        search(Map.of("q", "+86 " + number.substring(0, 3) + " " + number.substring(3)))
                .body("items.id", contains(id));
        search(Map.of("q", mail.toUpperCase(java.util.Locale.ROOT))).body("items.id", contains(id));
        search(Map.of("q", number.substring(0, 10))).body("items", empty());
        search(Map.of("q", number.substring(3))).body("items", empty());
        String contact = show(id).extract().path("contacts[0].id");
        Caller.as(Role.MEMBER).delete("/api/people/" + id + "/contacts/" + contact);
        search(Map.of("q", number)).body("items", empty());
    }

    @Test
    void a_search_is_narrowed_down_to_a_firm() {
        String name = name();
        String firm = firm();
        String there = person(Map.of("name", name, "post", Map.of("companyId", firm, "title", "厂长")));
        String elsewhere = person(Map.of("name", name, "post", Map.of("companyId", firm())));
        list(Map.of("q", name)).body("items.id", hasItem(elsewhere));
        search(Map.of("q", name, "company", firm, "limit", 1)).body("items.id", contains(there));
        list(Map.of("q", name, "company", firm))
                .body("items.id", contains(there))
                .body("items[0].post.title", is("厂长"));
    }

    @Test
    void who_may_not_read_people_finds_none_by_number_either() {
        String number = number();
        personWith(number);
        Projections.catchUp();
        for (Role role : List.of(Role.LEADER, Role.ADMIN, Role.AUDITOR)) {
            Caller.as(role)
                    .body(Map.of("q", number))
                    .post("/api/people/search")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_longer_list_asks_the_database_no_more_often() {
        String firm = firm();
        at(firm, "一", true);
        long few = statements("?company=" + firm);
        long fewOfAll = statements("?limit=1");
        for (int i = 0; i < 5; i++) {
            String id = at(firm, "二" + i, i % 2 == 0);
            add(id, "contacts", phone(number()));
            add(id, "ties", Map.of("kind", "SCHOOL", "text", "示例大学"));
        }
        assertThat(statements("?company=" + firm)).isEqualTo(few).isLessThan(12);
        assertThat(statements("?limit=50")).isEqualTo(fewOfAll).isLessThan(12);
    }

    private long statements(String query) {
        return Statements.during(
                database,
                () -> Caller.signedIn(Caller.username(Role.MEMBER), Role.MEMBER.code())
                        .get("/api/people" + query)
                        .then()
                        .statusCode(200));
    }

    @Test
    void forged_places_are_refused() {
        for (String query : List.of(
                "?cursor=WFhYLTE", "?cursor=WFhYLTE&company=" + firm(), "?company=1", "?q=" + "长".repeat(201))) {
            Caller.as(Role.MEMBER).get("/api/people" + query).then().statusCode(400);
        }
        list(Map.of("company", java.util.UUID.randomUUID().toString())).body("items", empty());
    }

    @Test
    void what_is_no_question_is_refused_by_name_or_finds_nothing() {
        String name = name();
        person(Map.of("name", name));
        search(Map.of("q", name)).body("items.name", contains(name));
        Caller.as(Role.MEMBER)
                .body(Map.of("q", "长".repeat(10_000)))
                .post("/api/people/search")
                .then()
                .statusCode(400)
                .body("violations.field", contains("q"));
        Caller.as(Role.MEMBER)
                .queryParam("q", "长".repeat(10_000))
                .get("/api/people")
                .then()
                .statusCode(400)
                .body("violations.field", contains("q"));
        for (String signs : List.of("，。（）——…", "% _ * ? \"", "(((", "\\")) {
            list(Map.of("q", signs)).body("items", empty());
            search(Map.of("q", signs)).body("items", empty());
        }
        for (String syntax : List.of(
                "' or '1'='1",
                name + "'; drop table person; --",
                "name:*",
                name + " OR kind:lead",
                "/.*/",
                "[a TO z]")) {
            list(Map.of("q", syntax)).body("items.name", not(hasItem(name)));
            search(Map.of("q", syntax)).body("items.name", not(hasItem(name)));
        }
    }

    @Test
    void erased_people_are_in_no_list_but_that_of_their_firm() {
        String firm = firm();
        String name = name();
        String id = person(Map.of("name", name, "post", Map.of("companyId", firm, "title", "总经理")));
        erase(Role.OFFICE, id).statusCode(200);
        list(Map.of("limit", 200)).body("items.id", not(hasItem(id)));
        list(Map.of("q", name)).body("items", empty());
        list(Map.of("company", firm))
                .body("items.id", contains(id))
                .body("items[0].name", is("已删除的联系人"))
                .body("items[0].erased", is(true))
                .body("items[0].post.current", is(false))
                .body("items[0].post.title", nullValue());
    }
}
