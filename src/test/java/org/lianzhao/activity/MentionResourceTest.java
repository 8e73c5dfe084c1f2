package org.lianzhao.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** A follow-up names colleagues by their keys, and only those who may see the lead; they are told. */
@QuarkusTest
class MentionResourceTest extends HttpTest {
    private final String writer = "mention-" + Fresh.mark();
    private final String helper = "mention-" + Fresh.mark();
    private final String stranger = "mention-" + Fresh.mark();
    private String helperId;
    private String strangerId;
    private String lead;

    @BeforeEach
    void enterThem() {
        enter(writer);
        helperId = enter(helper);
        strangerId = enter(stranger);
        lead = writer().body(Map.of("title", Fresh.text(), "companyName", Fresh.text(), "summary", "示例"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        writer().body(Map.of("version", 0, "collaboratorIds", List.of(helperId)))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
    }

    private static String enter(String username) {
        return Caller.as(Role.ADMIN)
                .body(Map.of("username", username, "name", "示例" + username, "taskForceIds", List.of()))
                .post("/api/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification writer() {
        return Caller.signedIn(writer, "member");
    }

    private ValidatableResponse says(List<?> mentions) {
        return writer().body(Map.of("content", "请 @示例 跟进", "mentions", mentions))
                .post("/api/leads/" + lead + "/follow-ups")
                .then();
    }

    private static List<String> told(String user) {
        return Caller.signedIn(user, "member").get("/api/notices").path("items.kind");
    }

    @Test
    void whoever_is_named_is_told_once_and_stands_in_the_timeline() {
        says(List.of(helperId)).statusCode(201);
        assertThat(told(helper)).containsExactly("MENTIONED", "JOINED");
        writer().get("/api/leads/" + lead + "/timeline")
                .then()
                .body("items[0].followUp.mentions.id", contains(helperId))
                .body("items[0].followUp.mentions.name", contains("示例" + helper));
    }

    @Test
    void whoever_may_not_see_the_lead_cannot_be_named_and_the_refusal_tells_nothing() {
        String refusal = refusal(List.of(helperId, strangerId));
        assertThat(refusal(List.of(UUID.randomUUID()))).isEqualTo(refusal);
        writer().get("/api/leads/" + lead + "/timeline").then().body("items.findAll { it.followUp != null }", empty());
        assertThat(told(helper)).containsExactly("JOINED");
    }

    private String refusal(List<?> mentions) {
        return says(mentions)
                .statusCode(400)
                .body("type", is("/problems/mention-unseen"))
                .body("violations.field", contains("mentions"))
                .extract()
                .path("detail");
    }

    @Test
    void no_more_than_a_few_are_named() {
        says(Stream.generate(UUID::randomUUID).limit(21).toList()).statusCode(400);
    }

    @Test
    void the_name_of_nobody_is_found_in_a_text() {
        writer().body(Map.of("content", "@示例" + helper)).post("/api/leads/" + lead + "/follow-ups");
        assertThat(told(helper)).containsExactly("JOINED");
        writer().get("/api/leads/" + lead + "/timeline").then().body("items[0].followUp.mentions", hasSize(0));
    }

    @Test
    void whoever_lost_sight_of_the_lead_is_told_nothing() {
        says(List.of(helperId)).statusCode(201);
        int version = writer().get("/api/leads/" + lead).path("version");
        writer().body(Map.of("version", version, "collaboratorIds", List.of()))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        assertThat(told(helper)).isEmpty();
    }

    @Test
    void those_to_choose_from_are_those_who_may_see_the_lead() {
        writer().queryParam("q", "mention-")
                .get("/api/leads/" + lead + "/readers")
                .then()
                .body("items.name", containsInAnyOrder("示例" + writer, "示例" + helper));
        Caller.signedIn(stranger, "member")
                .get("/api/leads/" + lead + "/readers")
                .then()
                .statusCode(404);
    }
}
