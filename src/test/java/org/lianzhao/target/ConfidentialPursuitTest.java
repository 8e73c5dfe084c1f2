package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** A target was made a lead that somebody has made confidential since: only those are told whom it involves. */
@QuarkusTest
class ConfidentialPursuitTest extends StoredListCalls {
    private final String word = fresh("示例品");
    private GapCalls gap;
    private String firm;
    private String first;
    private String second;

    @BeforeEach
    void pursued() {
        gap = new GapCalls(word);
        firm = GapCalls.firm("示例", word);
        score(gap);
        gap.reject(firm);
        first = lead();
        second = lead();
    }

    private String lead() {
        return Caller.as(Role.MEMBER)
                .body(Map.of("title", "示例", "companyId", firm, "segmentCode", gap.segment(), "sourceChannel", "TARGET"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void keepConfidential(String lead) {
        keep(lead, true);
    }

    private static void keep(String lead, boolean confidential) {
        int version = Caller.as(Role.MEMBER).get("/api/leads/" + lead).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "confidential", confidential))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history(Role reader, String query) {
        return Caller.as(reader)
                .get(gap.address(firm, "history") + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse touched(Role reader, String query) {
        return Caller.as(reader)
                .get("/api/chains/" + gap.chain() + "/targets/touched" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void others_are_told_of_the_one_before_it_that_is_open() {
        keepConfidential(second);
        history(Role.LEADER, "").body("items.kind", contains("PURSUED", "REJECTED"));
        touched(Role.CHAIN_OFFICE, "?touch=PURSUED").body("items.leadId", contains(first));
        touched(Role.CHAIN_OFFICE, "/counts").body("pursued", is(1));
    }

    @Test
    void others_are_told_of_none_in_the_history_the_list_and_the_counts() {
        keepConfidential(first);
        keepConfidential(second);
        history(Role.LEADER, "?limit=1")
                .body("items.kind", contains("REJECTED"))
                .body("nextCursor", nullValue());
        touched(Role.CHAIN_OFFICE, "").body("items.touch", contains("REJECTED"));
        touched(Role.CHAIN_OFFICE, "?limit=1")
                .body("items.touch", contains("REJECTED"))
                .body("nextCursor", nullValue());
        touched(Role.CHAIN_OFFICE, "/counts").body("pursued", is(0)).body("rejected", is(1));
    }

    @Test
    void the_target_stands_as_before_them_for_everybody() {
        assertThat(gap.<String>of(firm, "work.state")).isEqualTo("ACCEPTED");
        keepConfidential(second);
        assertThat(gap.<String>of(firm, "work.state")).isEqualTo("ACCEPTED");
        keepConfidential(first);
        assertThat(gap.<String>of(firm, "work")).isNull();
        gap.list("?state=ACCEPTED").then().body("items", empty()).body("chosen", is(0));
        gap.list("?state=REJECTED")
                .then()
                .body("items.companyId", contains(firm))
                .body("items[0].work.reason", is("示例"))
                .body("items[0].work.decidedBy", notNullValue())
                .body("items[0].work.ownerId", nullValue());
        keep(first, false);
        gap.list("?state=ACCEPTED")
                .then()
                .body("items.companyId", contains(firm))
                .body("items[0].work.ownerId", notNullValue());
    }

    @Test
    void one_of_which_nothing_else_was_said_is_as_new_and_leaves_the_list_where_it_fits_no_more() {
        firm = GapCalls.firm("示例", word);
        String lead = lead();
        score(gap);
        GapCalls.makes(firm, "纺织品");
        score(gap);
        assertThat(gap.<String>of(firm, "droppedOn")).isNotNull();
        keepConfidential(lead);
        assertThat(gap.<Integer>of(firm, "work.version")).isZero();
        score(gap);
        assertThat(gap.<String>of(firm, "companyId")).isNull();
    }

    @Test
    void what_people_said_since_stands_and_does_not_tell_of_them() {
        firm = GapCalls.firm("示例", word);
        String lead = lead();
        score(gap);
        int version = gap.<Integer>of(firm, "work.version");
        String head = Caller.as(Role.HEAD).get("/api/me").path("id");
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("version", version, "ownerId", head, "nextStep", "示例电话"))
                .put(gap.address(firm, "work"))
                .then()
                .statusCode(200);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version + 1, "state", "OPEN"))
                .post(gap.address(firm, "decision"))
                .then()
                .statusCode(200);
        keepConfidential(lead);
        score(gap);
        assertThat(gap.<String>of(firm, "work.state")).isEqualTo("OPEN");
        assertThat(gap.<String>of(firm, "work.ownerId")).isEqualTo(head);
        assertThat(gap.<String>of(firm, "work.nextStep")).isEqualTo("示例电话");
        history(Role.LEADER, "")
                .body("items.kind", contains("PLANNED"))
                .body("items[0].changes.find { it.field == 'OWNER' }.before", nullValue());
        history(Role.MEMBER, "").body("items.kind", contains("REOPENED", "PLANNED", "PURSUED"));
    }

    @Test
    void whom_they_involve_is_told() {
        keepConfidential(first);
        keepConfidential(second);
        history(Role.MEMBER, "").body("items.leadId", hasItems(first, second));
        touched(Role.MEMBER, "?touch=PURSUED").body("items.leadId", contains(second));
        touched(Role.MEMBER, "/counts").body("pursued", is(1));
    }
}
