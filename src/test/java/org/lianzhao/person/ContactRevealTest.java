package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** A number is shown in full on a click, to those who may, with a trace and not without limit. */
@QuarkusTest
class ContactRevealTest extends PersonCalls {
    /** As the tests' settings have it. */
    private static final int MOST = 20;

    private final String number = number();
    private String person = "";
    private String contact = "";

    @BeforeEach
    void enterSomebody() {
        person = personWith(number);
        contact = show(person).extract().path("contacts[0].id");
    }

    @Test
    void a_click_shows_the_number_and_says_in_the_audit_who_saw_whose() {
        reveal(Role.HEAD, person, contact)
                .statusCode(200)
                .body("value", is(number))
                .body("kind", is("PHONE"))
                .body("contactId", is(contact));
        Map<String, Object> trace = audit(person).get(0);
        assertThat(trace)
                .containsEntry("event", "person-contact-revealed")
                .containsEntry("actorName", "示例head")
                .containsEntry("subjectId", person)
                .containsEntry("subjectName", "王**");
        assertThat(trace.toString()).contains("** **").doesNotContain(number);
        Caller.as(Role.OFFICE)
                .get("/api/people/" + person + "/history")
                .then()
                .body("items[0].event", is("person-contact-revealed"))
                .body("items[0].by", is("示例head"));
    }

    @Test
    void nothing_else_ever_tells_it() {
        for (String address :
                List.of("/api/people/" + person, "/api/people?limit=200", "/api/people/" + person + "/history")) {
            assertThat(Caller.as(Role.OFFICE)
                            .get(address)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(number);
        }
    }

    @Test
    void who_may_only_read_sees_a_part_and_leaves_no_trace() {
        for (Role role : List.of(Role.PROJECT, Role.SERVICE, Role.LEADER, Role.AUDITOR, Role.ADMIN)) {
            reveal(role, person, contact).statusCode(403);
        }
        assertThat(audit(person)).hasSize(1);
    }

    @Test
    void a_contact_of_somebody_else_or_of_nobody_is_not_there() {
        reveal(Role.MEMBER, personWith(number()), contact).statusCode(404);
        reveal(Role.MEMBER, person, UUID.randomUUID().toString()).statusCode(404);
        reveal(Role.MEMBER, UUID.randomUUID().toString(), contact).statusCode(404);
        Caller.as(Role.MEMBER)
                .body("{}")
                .post("/api/people/" + person + "/reveal")
                .then()
                .statusCode(400)
                .body("violations.field", contains("contactId"));
    }

    @Test
    void once_consent_is_withdrawn_and_nothing_else_holds_it_is_shown_to_nobody() {
        String consent = add(person, "consents", Map.of("basis", "CONSENT", "givenOn", "2025-02-14"))
                .extract()
                .path("consents[0].id");
        reveal(Role.MEMBER, person, contact).statusCode(200);
        add(person, "consents/" + consent + "/withdrawal", Map.of()).statusCode(200);
        reveal(Role.MEMBER, person, contact).statusCode(409).body("type", is("/problems/consent-withdrawn"));
        add(person, "consents", Map.of("basis", "DUTY", "givenOn", "2025-03-01"))
                .statusCode(201);
        reveal(Role.MEMBER, person, contact).statusCode(200);
    }

    @Test
    void who_clicks_through_all_of_them_is_stopped_and_may_go_on_with_the_rest() {
        Caller.enter("test-curious", "示例好奇");
        RequestSpecification curious = Caller.signedIn("test-curious", Role.MEMBER.code());
        // the clock may strike while it clicks: then the counting begins anew, once
        List<Integer> answers = IntStream.range(0, 2 * MOST + 1)
                .mapToObj(click -> clicked(curious).statusCode())
                .toList();
        assertThat(answers.subList(0, MOST)).containsOnly(200);
        assertThat(answers).contains(429);
        clicked(curious)
                .then()
                .header("Retry-After", notNullValue())
                .body("type", is("/problems/contact-reveals-spent"))
                .body("detail", containsString(MOST + " 次"));
        Caller.signedIn("test-curious", Role.MEMBER.code())
                .get("/api/people/" + person)
                .then()
                .statusCode(200);
        reveal(Role.MEMBER, person, contact).statusCode(200);
    }

    private io.restassured.response.Response clicked(RequestSpecification caller) {
        return io.restassured.RestAssured.given()
                .spec(caller)
                .body(Map.of("contactId", contact))
                .post("/api/people/" + person + "/reveal");
    }
}
