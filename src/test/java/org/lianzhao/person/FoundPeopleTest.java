package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Projections;

/** People in the search box: found by name and by a whole number, by those who may read people. */
@QuarkusTest
class FoundPeopleTest extends PersonCalls {
    private static final String IDS = "groups.find { it.kind == 'person' }.items.id";

    private static ValidatableResponse box(Role role, String typed) {
        Projections.catchUp();
        return Caller.as(role)
                .body(Map.of("q", typed))
                .post("/api/search")
                .then()
                .statusCode(200);
    }

    @Test
    void somebody_is_found_by_a_part_of_the_name_with_the_firm_and_the_post_beside_it() {
        String name = name();
        String id = person(Map.of("name", name, "post", Map.of("companyId", firm(), "title", "总经理")));
        box(Role.MEMBER, name.substring(1, 6))
                .body(IDS, contains(id))
                .body("groups.find { it.kind == 'person' }.items[0].detail", containsString("总经理"))
                .body("groups.find { it.kind == 'person' }.items[0].path", is("/people/" + id));
    }

    @Test
    void somebody_is_found_by_a_whole_number_which_is_not_in_the_answer() {
        String number = number();
        String id = personWith(number);
        ValidatableResponse found = box(Role.MEMBER, number).body(IDS, contains(id));
        found.body("groups.find { it.kind == 'person' }.items.toString()", not(containsString(number)));
        box(Role.MEMBER, number.substring(0, 10)).body(IDS, nullValue());
    }

    @Test
    void in_an_address_which_others_log_nobody_is_found_by_a_number() {
        String name = name();
        String number = number();
        String id = person(Map.of("name", name, "contacts", List.of(phone(number))));
        box(Role.MEMBER, number).body(IDS, contains(id));
        for (String path : List.of("/api/search", "/api/people")) {
            String found =
                    Caller.as(Role.MEMBER).queryParam("q", number).get(path).asString();
            assertThat(found).doesNotContain(id);
            assertThat(Caller.as(Role.MEMBER).queryParam("q", name).get(path).asString())
                    .contains(id);
        }
    }

    @Test
    void the_list_of_all_keeps_what_was_typed_but_for_a_number() {
        String path = "groups.find { it.kind == 'person' }.path";
        String number = number();
        personWith(number);
        box(Role.MEMBER, number).body(path, is("/people"));
        person(Map.of("name", "张伟示例"));
        box(Role.MEMBER, "zhangwei").body(path, is("/people?q=zhangwei"));
    }

    @Test
    void an_account_that_was_opened_with_a_number_is_found_by_the_number() {
        String number = number();
        String id = person(Map.of("contacts", List.of(Map.of("kind", "WECHAT", "value", number))));
        box(Role.MEMBER, number).body(IDS, contains(id));
    }

    @Test
    void leaders_who_read_no_personal_data_find_nobody() {
        String name = name();
        person(Map.of("name", name));
        box(Role.LEADER, name).body("groups.kind", not(hasItem("person")));
        Caller.as(Role.LEADER)
                .queryParams(Map.of("q", name, "kind", "person"))
                .get("/api/search")
                .then()
                .body("groups", empty());
    }

    @Test
    void somebody_whose_data_were_erased_is_found_no_more() {
        String name = name();
        String id = person(Map.of("name", name));
        box(Role.MEMBER, name).body(IDS, is(List.of(id)));
        erase(Role.OFFICE, id).statusCode(200);
        box(Role.MEMBER, name).body(IDS, nullValue());
    }
}
