package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Targets that become leads, one by one or several at once. */
@QuarkusTest
class PursuedTargetTest extends StoredListCalls {
    private final String word = fresh("示例品");
    private GapCalls gap;
    private String firm;

    @BeforeEach
    void list() {
        gap = new GapCalls(word);
        firm = GapCalls.firm("示例", word);
        score(gap);
    }

    private static String me(Role role) {
        return Caller.as(role).get("/api/me").path("id");
    }

    private ValidatableResponse preview(Role role, Map<String, ?> order) {
        return Caller.as(role)
                .body(order)
                .post("/api/segments/" + gap.segment() + "/targets/lead-preview")
                .then();
    }

    private ValidatableResponse create(Role role, Map<String, ?> order) {
        return Caller.as(role)
                .body(order)
                .post("/api/segments/" + gap.segment() + "/targets/leads")
                .then();
    }

    @Test
    void several_targets_become_leads_at_once_each_with_what_became_of_it() {
        String taken = GapCalls.firm("示例", word);
        String rejected = GapCalls.firm("示例", word);
        String unknown = UUID.randomUUID().toString();
        Caller.as(Role.MEMBER)
                .body(Map.of("title", "示例", "companyId", taken, "segmentCode", gap.segment()))
                .post("/api/leads")
                .then()
                .statusCode(201);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "state", "REJECTED", "reason", "示例"))
                .post(gap.address(rejected, "decision"))
                .then()
                .statusCode(200);
        Map<String, Object> order = Map.of("companyIds", List.of(firm, taken, rejected, unknown));
        Caller.as(Role.MEMBER)
                .body(order)
                .post("/api/segments/" + gap.segment() + "/targets/lead-preview")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("READY", "ALREADY_LEAD", "REJECTED", "UNKNOWN"));
        String key = UUID.randomUUID().toString();
        String lead = create(order, key).extract().path("items[0].leadId");
        assertThat(create(order, key).extract().<String>path("items[0].leadId")).isEqualTo(lead);
        create(order, UUID.randomUUID().toString())
                .body("items.outcome", contains("ALREADY_LEAD", "ALREADY_LEAD", "REJECTED", "UNKNOWN"));
        Caller.as(Role.MEMBER).get("/api/leads?segment=" + gap.segment()).then().body("items.id", hasItem(lead));
        assertThat(gap.<String>of(firm, "work.state")).isEqualTo("ACCEPTED");
        assertThat(gap.<String>of(firm, "leadId")).isEqualTo(lead);
    }

    private ValidatableResponse create(Map<String, ?> order, String key) {
        return Caller.as(Role.MEMBER)
                .header("Idempotency-Key", key)
                .body(order)
                .post("/api/segments/" + gap.segment() + "/targets/leads")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse open(Map<String, ?> more) {
        Map<String, Object> lead = new HashMap<>(
                Map.of("title", "示例", "companyId", firm, "segmentCode", gap.segment(), "sourceChannel", "TARGET"));
        lead.putAll(more);
        return Caller.as(Role.MEMBER).body(lead).post("/api/leads").then().statusCode(201);
    }

    @Test
    void one_that_is_made_by_itself_is_accepted_just_as_several() {
        open(Map.of());
        assertThat(gap.<String>of(firm, "work.state")).isEqualTo("ACCEPTED");
        assertThat(gap.<String>of(firm, "work.ownerId")).isEqualTo(me(Role.MEMBER));
        assertThat(gap.<String>of(firm, "work.decidedBy")).isNotNull();
    }

    @Test
    void a_lead_that_is_confidential_or_was_not_made_of_the_list_leaves_the_target_as_it_is() {
        open(Map.of("confidential", true));
        assertThat(gap.<String>of(firm, "work.state")).isEqualTo("OPEN");
        open(Map.of("sourceChannel", "CHAMBER"));
        assertThat(gap.<String>of(firm, "work.state")).isEqualTo("OPEN");
    }

    @Test
    void a_lead_is_called_by_the_segment_in_the_language_of_whoever_makes_it() {
        String lead = Caller.as(Role.MEMBER)
                .header("Accept-Language", "en")
                .body(Map.of("companyIds", List.of(firm)))
                .post("/api/segments/" + gap.segment() + "/targets/leads")
                .path("items[0].leadId");
        Caller.as(Role.MEMBER).get("/api/leads/" + lead).then().body("title", containsString(": 示例"));
    }

    @Test
    void somebody_elses_targets_are_his_in_the_preview_and_in_the_step() {
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("version", 0, "ownerId", me(Role.HEAD)))
                .put(gap.address(firm, "work"))
                .then()
                .statusCode(200);
        Map<String, Object> order = Map.of("companyIds", List.of(firm));
        preview(Role.MEMBER, order).statusCode(200).body("items.outcome", contains("TAKEN"));
        create(Role.MEMBER, order).statusCode(200).body("items.outcome", contains("TAKEN"));
        open(Map.of());
        assertThat(gap.<String>of(firm, "work.ownerId")).isEqualTo(me(Role.HEAD));
        create(Role.OFFICE, order).statusCode(200).body("items.outcome", contains("ALREADY_LEAD"));
    }

    @Test
    void whom_one_may_not_give_leads_to_is_refused_in_the_preview_as_in_the_step() {
        Map<String, Object> order = Map.of("companyIds", List.of(firm), "ownerId", me(Role.HEAD));
        preview(Role.MEMBER, order).statusCode(403).body("type", is("/problems/lead-assign"));
        create(Role.MEMBER, order).statusCode(403).body("type", is("/problems/lead-assign"));
        preview(Role.OFFICE, order).statusCode(200).body("items.outcome", contains("READY"));
        String lead = create(Role.OFFICE, order)
                .statusCode(200)
                .body("items.outcome", contains("CREATED"))
                .extract()
                .path("items[0].leadId");
        Caller.as(Role.OFFICE).get("/api/leads/" + lead).then().statusCode(200).body("owner.id", is(me(Role.HEAD)));
        assertThat(gap.<String>of(firm, "work.ownerId")).isEqualTo(me(Role.HEAD));
    }
}
