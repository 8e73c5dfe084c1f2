package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.ownership.OwnershipCalls.age;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.inForce;
import static org.lianzhao.ownership.OwnershipCalls.lead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** The pool narrowed down by what a lead is about, how it came there and since when. */
@QuarkusTest
@Tag("dialect") // conditions put together at run time
class PoolFilterTest extends HttpTest {
    @Inject
    EntityManager database;

    @Inject
    LapseNoting lapses;

    @Inject
    PoolReturning returning;

    private final String word = Fresh.text();
    private String one;
    private String other;

    private static RequestSpecification owner() {
        return inForce("test-poolfilter", Role.MEMBER, "示例公海筛选组");
    }

    @BeforeEach
    void twoInThePool() {
        one = waiting(Map.of("title", word + "A示例", "segmentCode", "EQ-2010", "regionCode", "431103"));
        other = waiting(Map.of("title", word + "b示例", "segmentCode", "EL-4010", "regionCode", "440300"));
    }

    private static String waiting(Map<String, ?> more) {
        String id = lead(owner(), firm(), more);
        owner().body(Map.of("reason", "示例"))
                .post("/api/leads/" + id + "/pool")
                .then()
                .statusCode(204);
        return id;
    }

    private static ValidatableResponse asked(Map<String, ?> filter) {
        return owner().queryParams(filter)
                .queryParam("limit", 200)
                .get("/api/pool")
                .then();
    }

    /** Those of this test's leads that are found. */
    private List<String> found(Map<String, ?> filter) {
        Map<String, Object> all = new HashMap<>(Map.of("q", word));
        all.putAll(filter);
        return asked(all).statusCode(200).extract().path("items.leadId");
    }

    @Test
    void by_chain_segment_stage_and_region() {
        assertThat(found(Map.of())).containsExactly(other, one);
        assertThat(found(Map.of("segment", "EQ-2010"))).containsExactly(one);
        assertThat(found(Map.of("chain", "EL"))).containsExactly(other);
        assertThat(found(Map.of("stage", "CLUE"))).hasSize(2);
        assertThat(found(Map.of("stage", "RESEARCH"))).isEmpty();
        assertThat(found(Map.of("region", "430000"))).containsExactly(one);
        assertThat(found(Map.of("region", "431100"))).containsExactly(one);
        assertThat(found(Map.of("region", "431103", "segment", "EL-4010"))).isEmpty();
        assertThat(found(Map.of("region", "440300"))).containsExactly(other);
    }

    @Test
    void by_words_whatever_their_case_and_never_by_what_is_masked() {
        assertThat(found(Map.of("q", word + "a"))).containsExactly(one);
        assertThat(found(Map.of("q", word + "%"))).isEmpty();
        String masked = waiting(Map.of("title", word + "联系13800138000"));
        assertThat(found(Map.of("q", word + "联系"))).containsExactly(masked);
        assertThat(found(Map.of("q", "13800138000"))).doesNotContain(masked);
    }

    @Test
    void by_how_it_came_there_and_since_when() {
        String idle = guarded(owner(), owner(), firm());
        age(database, idle, 40);
        lapses.note();
        returning.run();
        assertThat(asked(Map.of("way", "IDLE")).extract().<List<String>>path("items.leadId"))
                .contains(idle)
                .doesNotContain(one);
        assertThat(found(Map.of("way", "RETURNED"))).hasSize(2);
        assertThat(found(Map.of("days", 7))).isEmpty();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update pool_entry set pooled_on = current_date - interval 9 day where lead_id = :lead")
                        .setParameter("lead", UUID.fromString(one))
                        .executeUpdate());
        assertThat(found(Map.of("days", 7))).containsExactly(one);
    }

    @Test
    void page_by_page() {
        Map<String, Object> filter = new HashMap<>(Map.of("q", word, "limit", 1));
        ValidatableResponse first =
                owner().queryParams(filter).get("/api/pool").then().body("items[0].leadId", is(other));
        filter.put("cursor", first.extract().path("nextCursor"));
        owner().queryParams(filter).get("/api/pool").then().body("items[0].leadId", is(one));
    }

    @Test
    void a_page_of_which_nothing_may_be_shown_is_passed_over() {
        String number = "139" + String.format(Locale.ROOT, "%08d", new Random().nextInt(100_000_000));
        String named = lead(owner(), firm() + "厂" + number, Map.of("title", word));
        owner().body(Map.of("reason", "示例"))
                .post("/api/leads/" + named + "/pool")
                .then()
                .statusCode(204);
        waiting(Map.of("title", word + "联系" + number)); // later, so that it comes first
        owner().queryParams(Map.of("q", number, "limit", 1))
                .get("/api/pool")
                .then()
                .body("items.leadId", contains(named))
                .body("nextCursor", nullValue());
    }

    @Test
    void of_what_there_is_not_it_says_so() {
        asked(Map.of("stage", "NONE")).statusCode(400);
        asked(Map.of("chain", "none")).statusCode(400);
        asked(Map.of("segment", "none")).statusCode(400);
        asked(Map.of("region", "999999")).statusCode(400);
        asked(Map.of("days", -1)).statusCode(400);
    }
}
