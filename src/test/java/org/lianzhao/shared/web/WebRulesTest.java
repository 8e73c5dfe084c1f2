package org.lianzhao.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class WebRulesTest extends HttpTest {

    @Test
    void a_change_that_another_site_sends_is_refused() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/users")
                .then()
                .statusCode(403)
                .body("type", is("/problems/foreign-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void even_with_our_header_a_foreign_page_is_refused(String site) {
        Caller.as(Role.ADMIN)
                .header("Sec-Fetch-Site", site)
                .body("{}")
                .post("/api/users")
                .then()
                .statusCode(403)
                .body("type", is("/problems/foreign-request"));
    }

    @Test
    void our_own_page_gets_through_to_the_check_of_its_fields() {
        Caller.as(Role.ADMIN)
                .header("Sec-Fetch-Site", "same-origin")
                .body("{}")
                .post("/api/users")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid"));
    }

    @Test
    void pages_and_answers_carry_the_headers_that_keep_browsers_safe() {
        Caller.nobody()
                .get("/api/me")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("X-Frame-Options", is("DENY"))
                .header("Referrer-Policy", is("same-origin"))
                .header("Cache-Control", is("no-store"));
    }

    @Test
    void an_answer_is_in_the_callers_language() {
        Caller.nobody().header("Accept-Language", "en").get("/api/me").then().body("detail", is("Sign in first."));
        Caller.nobody().header("Accept-Language", "zh-CN").get("/api/me").then().body("detail", is("请先登录。"));
    }

    @Test
    void hints_at_fields_are_in_the_callers_language_too() {
        Caller.as(Role.ADMIN)
                .header("Accept-Language", "en")
                .body("{\"username\":\"X Y\",\"name\":\"a\",\"taskForceIds\":[]}")
                .post("/api/users")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("lower-case letters"));
    }

    @Test
    void a_body_that_is_no_json_is_unreadable() {
        Caller.as(Role.ADMIN)
                .body("{\"username\":")
                .post("/api/users")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/unreadable"));
    }

    @Test
    void a_body_of_another_kind_is_refused() {
        Caller.as(Role.ADMIN)
                .contentType(ContentType.XML)
                .body("<user/>")
                .post("/api/users")
                .then()
                .statusCode(415)
                .body("type", is("/problems/media-type"));
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        String name = "长".repeat(400_000);
        Caller.as(Role.ADMIN)
                .body("{\"username\":\"big\",\"name\":\"" + name + "\",\"taskForceIds\":[]}")
                .post("/api/users")
                .then()
                .statusCode(413);
    }

    @Test
    void an_unknown_address_of_the_interface_is_a_problem_not_a_page() {
        Caller.as(Role.ADMIN).get("/api/nothing").then().statusCode(404).body("type", is("/problems/no-such-address"));
    }

    @Test
    void an_id_that_is_none_is_not_a_fault() {
        Caller.as(Role.ADMIN)
                .body("{\"version\":0}")
                .patch("/api/users/not-an-id")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unreadable"))
                .body("violations[0].field", is("id"));
    }

    @Test
    void a_wrong_method_says_so() {
        Caller.as(Role.ADMIN).delete("/api/users").then().statusCode(405).body("type", is("/problems/method"));
    }

    @Test
    void a_file_of_the_frontend_that_is_not_there_is_not_kept_for_a_year() {
        Caller.nobody().get("/assets/gone-12345.js").then().statusCode(404).header("Cache-Control", is("no-store"));
    }

    @ParameterizedTest
    @CsvSource({"/logout, /signed-out", "/login/callback, /sign-in-failed"})
    void a_person_without_a_session_is_shown_a_page(String address, String page) {
        Caller.nobody()
                .redirects()
                .follow(false)
                .header("Accept", "text/html")
                .get(address)
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
    }

    @Test
    void a_field_that_is_not_known_is_refused_in_every_body() {
        Caller.as(Role.ADMIN)
                .body("{\"username\":\"unknown-field\",\"name\":\"a\",\"taskForceIds\":[],\"nmae\":1}")
                .post("/api/users")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unreadable"))
                .body("violations[0].field", is("nmae"));
    }

    @Test
    void a_page_without_rows_is_refused() {
        Caller.as(Role.ADMIN)
                .queryParam("limit", -5)
                .get("/api/users")
                .then()
                .statusCode(400)
                .body("type", is("/problems/limit"))
                .body("violations[0].field", is("limit"));
    }
}
