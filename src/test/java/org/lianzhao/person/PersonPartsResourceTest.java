package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What hangs on a person is added, corrected and taken away one by one. */
@QuarkusTest
class PersonPartsResourceTest extends PersonCalls {
    private static ValidatableResponse editPost(String id, String post, Map<String, ?> change) {
        return Caller.as(Role.MEMBER)
                .body(change)
                .patch("/api/people/" + id + "/posts/" + post)
                .then();
    }

    private static ValidatableResponse remove(Role role, String id, String part) {
        return Caller.as(role).delete("/api/people/" + id + "/" + part).then();
    }

    @Test
    void only_who_works_on_firms_adds_corrects_and_removes() {
        String id = person(Map.of(
                "contacts", List.of(phone(number())),
                "post", Map.of("companyId", firm()),
                "ties", List.of(Map.of("kind", "SCHOOL", "text", "示例大学")),
                "consent", Map.of("basis", "CARD", "givenOn", "2025-02-14")));
        String before = show(id).extract().asString();
        for (Role role : List.of(Role.PROJECT, Role.SERVICE, Role.LEADER, Role.AUDITOR, Role.ADMIN)) {
            for (String part : List.of("contacts", "posts", "ties", "consents")) {
                Caller.as(role)
                        .body("{}")
                        .post("/api/people/" + id + "/" + part)
                        .then()
                        .statusCode(403);
                String first = show(id).extract().path(part + "[0].id");
                if (part.equals("consents")) {
                    Caller.as(role)
                            .body("{}")
                            .post("/api/people/" + id + "/consents/" + first + "/withdrawal")
                            .then()
                            .statusCode(403);
                } else {
                    remove(role, id, part + "/" + first).statusCode(403);
                }
            }
            String post = show(id).extract().path("posts[0].id");
            for (String address : List.of("", "/posts/" + post)) {
                Caller.as(role)
                        .body(Map.of("version", 0, "name", "改名示例", "title", "改职"))
                        .patch("/api/people/" + id + address)
                        .then()
                        .statusCode(403);
            }
        }
        assertThat(show(id).extract().asString()).isEqualTo(before);
    }

    @Test
    void a_number_is_added_once_and_removed() {
        String id = person(Map.of());
        String number = number();
        String contact = add(id, "contacts", phone(number))
                .statusCode(201)
                .body("contacts", hasSize(1))
                .extract()
                .path("contacts[0].id");
        add(id, "contacts", phone("+86 " + number)).statusCode(409).body("type", is("/problems/contact-there"));
        add(id, "contacts", phone("12345")).statusCode(400).body("violations.field", contains("value"));
        add(id, "contacts", Map.of("kind", "WECHAT", "value", "王")).body("type", is("/problems/contact-wechat"));
        add(id, "contacts", Map.of("kind", "EMAIL", "value", "王")).body("type", is("/problems/contact-email"));
        remove(Role.MEMBER, person(Map.of()), "contacts/" + contact).statusCode(404);
        remove(Role.SERVICE, id, "contacts/" + contact).statusCode(403);
        remove(Role.MEMBER, id, "contacts/" + contact).statusCode(200).body("contacts", empty());
        remove(Role.MEMBER, id, "contacts/" + contact).statusCode(404);
    }

    @Test
    void ten_numbers_are_enough() {
        String id = person(Map.of());
        for (int i = 0; i < PersonLimits.CONTACTS; i++) {
            add(id, "contacts", phone(number())).statusCode(201);
        }
        add(id, "contacts", phone(number()))
                .statusCode(409)
                .body("type", is("/problems/person-full"))
                .body("detail", containsString("10"));
    }

    @Test
    void somebody_changes_posts_and_what_he_was_stays() {
        String before = firm();
        String now = firm();
        String id = person(Map.of("post", Map.of("companyId", before, "title", "经理")));
        String post = show(id).extract().path("posts[0].id");
        editPost(id, post, Map.of("version", 0, "until", "2024-12-31", "current", true))
                .statusCode(400)
                .body("type", is("/problems/post-until-current"));
        editPost(id, post, Map.of("version", 0, "until", "2024-12-31"))
                .statusCode(200)
                .body("posts[0].current", is(false))
                .body("posts[0].until", is("2024-12-31"))
                .body("posts[0].version", is(1));
        add(id, "posts", Map.of("companyId", now, "title", "总经理", "department", "总部", "since", "2025-01-01"))
                .statusCode(201)
                .body("posts.companyId", contains(now, before))
                .body("posts.title", contains("总经理", "经理"));
        editPost(id, post, Map.of("version", 0, "title", "晚了")).statusCode(409);
        editPost(id, post, Map.of("version", 1, "companyId", now)).statusCode(400);
        editPost(person(Map.of()), post, Map.of("version", 1, "title", "别人")).statusCode(404);
        remove(Role.MEMBER, id, "posts/" + post).statusCode(200).body("posts.companyId", contains(now));
        add(id, "posts", Map.of("title", "总")).statusCode(400);
        add(UUID.randomUUID().toString(), "posts", Map.of("companyId", now)).statusCode(404);
    }

    @Test
    void an_edited_post_keeps_what_the_edit_does_not_name() {
        String id = person(Map.of("post", Map.of("companyId", firm(), "title", "经理", "source", "名片")));
        String post = show(id).extract().path("posts[0].id");
        Map<String, Object> change = new HashMap<>(Map.of("version", 0, "department", "销售部"));
        change.put("source", null);
        editPost(id, post, change)
                .body("posts[0].title", is("经理"))
                .body("posts[0].department", is("销售部"))
                .body("posts[0].source", nullValue());
        editPost(id, post, Map.of("version", 1, "title", "打 13700138021"))
                .statusCode(400)
                .body("violations.field", contains("title"));
    }

    @Test
    void ties_are_words_with_a_code_where_there_is_one() {
        String id = person(Map.of());
        String tie = add(id, "ties", Map.of("kind", "HOMETOWN", "text", "祖籍零陵", "code", "431102"))
                .statusCode(201)
                .extract()
                .path("ties[0].id");
        add(id, "ties", Map.of("kind", "CHAMBER", "text", "深圳市永州商会", "code", "SZ-YZ"))
                .body("ties.kind", contains("HOMETOWN", "CHAMBER"))
                .body("ties.code", contains("431102", "SZ-YZ"));
        add(id, "ties", Map.of("kind", "SCHOOL", "text", " ")).statusCode(400);
        add(id, "ties", Map.of("kind", "OTHER", "text", "w@example.com")).body("violations.field", contains("text"));
        remove(Role.MEMBER, id, "ties/" + tie).body("ties.kind", contains("CHAMBER"));
        remove(Role.MEMBER, id, "ties/" + tie).statusCode(404);
    }

    @Test
    void a_ground_is_recorded_and_withdrawn_and_both_stay_on_record() {
        String id = person(Map.of());
        String consent = add(
                        id,
                        "consents",
                        Map.of("basis", "CONSENT", "givenOn", "2025-02-14", "scope", "招商对接", "note", "微信里答应的"))
                .statusCode(201)
                .body("consent.state", is("GIVEN"))
                .extract()
                .path("consents[0].id");
        add(id, "consents/" + consent + "/withdrawal", Map.of("withdrawnOn", "2024-01-01"))
                .statusCode(400)
                .body("violations.field", contains("withdrawnOn"));
        add(id, "consents/" + consent + "/withdrawal", Map.of("withdrawnOn", "2999-01-01"))
                .statusCode(400);
        add(id, "consents/" + consent + "/withdrawal", Map.of())
                .statusCode(200)
                .body("consent.state", is("WITHDRAWN"))
                .body("consents[0].withdrawnOn", notNullValue());
        add(id, "consents/" + consent + "/withdrawal", Map.of()).statusCode(409);
        add(id, "consents", Map.of("basis", "CONSENT")).statusCode(400);
        add(id, "consents/" + UUID.randomUUID() + "/withdrawal", Map.of()).statusCode(404);
    }

    @Test
    void a_repeated_call_adds_once() {
        String id = person(Map.of());
        for (int i = 0; i < 2; i++) {
            Caller.as(Role.MEMBER)
                    .header("Idempotency-Key", "tie-" + id)
                    .body(Map.of("kind", "SCHOOL", "text", "示例大学"))
                    .post("/api/people/" + id + "/ties")
                    .then()
                    .statusCode(201)
                    .body("ties", hasSize(1));
        }
    }

    @Test
    void every_change_is_in_the_audit_under_the_family_name_only() {
        String name = name();
        String id = person(Map.of("name", name, "post", Map.of("companyId", firm(), "title", "董秘")));
        add(id, "ties", Map.of("kind", "SCHOOL", "text", "示例大学"));
        List<Map<String, Object>> entries = audit(id);
        assertThat(entries)
                .extracting(entry -> entry.get("event"))
                .containsExactly("person-tie-added", "person-entered");
        assertThat(entries).extracting(entry -> entry.get("subjectName")).containsOnly("王**");
        assertThat(entries.toString())
                .doesNotContain(name)
                .doesNotContain("示例大学")
                .doesNotContain("董秘");
    }
}
