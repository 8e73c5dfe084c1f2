package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.ownership.ConflictCalls.first;
import static org.lianzhao.ownership.ConflictCalls.office;
import static org.lianzhao.ownership.ConflictCalls.second;
import static org.lianzhao.ownership.ConflictCalls.settle;
import static org.lianzhao.ownership.ConflictCalls.shown;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.follow;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Two records turn out to be one firm, on which two task forces are protected. */
@QuarkusTest
class JoinedFirmsTest extends HttpTest {
    private String kept;
    private String gone;

    @BeforeEach
    void twoRecords() {
        kept = company();
        gone = company();
    }

    private static String company() {
        return office().body(Map.of("name", Fresh.text() + "有限公司"))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String protectedOn(RequestSpecification caller, RequestSpecification again, String company) {
        return protectedOn(caller, again, company, Map.of());
    }

    private static String protectedOn(
            RequestSpecification caller, RequestSpecification again, String company, Map<String, ?> more) {
        Map<String, Object> lead = new HashMap<>(Map.of("title", Fresh.text(), "companyId", company));
        lead.putAll(more);
        String id = caller.body(lead)
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        follow(again, id, "CALL");
        return id;
    }

    private static int version(String company) {
        return office().get("/api/companies/" + company).path("version");
    }

    private void merge() {
        office().body(Map.of("goneId", gone, "version", version(kept), "goneVersion", version(gone)))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
    }

    private void undo() {
        String merge = office().get("/api/companies/" + kept + "/merges").path("items[0].id");
        office().body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
    }

    private static String openCase(RequestSpecification caller, String lead) {
        return firstTalk(caller, lead).statusCode(200).extract().path("openConflictId");
    }

    @Test
    void who_is_protected_on_it_later_contests_the_first() {
        String early = protectedOn(first(), first(), gone);
        String late = protectedOn(second(), second(), kept);
        merge();
        String id = openCase(second(), late);
        assertThat(id).isNotNull().isEqualTo(openCase(first(), early));
        shown(office(), id)
                .body("row.contested.leadId", is(early))
                .body("row.contesting.leadId", is(late))
                .body("row.automatic", is(true));
        firstTalk(first(), early).body("state", is("PROTECTED"));
        firstTalk(second(), late).body("state", is("PROTECTED"));
    }

    @Test
    void a_merge_that_is_undone_leaves_no_conflict_about_nothing_and_one_that_is_done_again_opens_another() {
        protectedOn(first(), first(), gone);
        String late = protectedOn(second(), second(), kept);
        merge();
        String id = openCase(second(), late);
        undo();
        shown(office(), id).body("row.outcome", is("WITHDRAWN"));
        firstTalk(second(), late).body("openConflictId", nullValue()).body("state", is("PROTECTED"));
        merge();
        assertThat(openCase(second(), late)).isNotNull().isNotEqualTo(id);
    }

    @Test
    void what_was_settled_stays_settled_where_the_merge_is_undone() {
        protectedOn(first(), first(), gone);
        String late = protectedOn(second(), second(), kept);
        merge();
        String id = openCase(second(), late);
        settle(id, "SEPARATE").statusCode(200);
        undo();
        merge();
        shown(office(), id).body("row.outcome", is("SEPARATE"));
        assertThat(openCase(second(), late)).isNull();
    }

    @Test
    void a_confidential_lead_does_not_tell_of_itself_by_a_merge_and_one_side_is_in_no_conflict_with_itself() {
        protectedOn(first(), first(), gone, Map.of("confidential", true));
        String late = protectedOn(second(), second(), kept);
        String same = protectedOn(second(), second(), gone);
        merge();
        assertThat(openCase(second(), late)).isNull();
        assertThat(openCase(second(), same)).isNull();
    }
}
