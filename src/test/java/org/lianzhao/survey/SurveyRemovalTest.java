package org.lianzhao.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.survey.SurveyCalls.enter;
import static org.lianzhao.survey.SurveyCalls.large;
import static org.lianzhao.survey.SurveyCalls.remove;
import static org.lianzhao.survey.SurveyCalls.row;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A survey that is not so is taken back; one whose firm is merged follows it. */
@QuarkusTest
class SurveyRemovalTest extends HttpTest {
    @Test
    void what_is_not_so_is_removed_with_a_reason_and_stays_in_the_audit() {
        String firm = large();
        String id = enter(Role.CHAIN_OFFICE, row(firm, Map.of("year", 2015)))
                .statusCode(201)
                .extract()
                .path("id");
        remove(Role.MEMBER, id, 0).statusCode(403);
        remove(Role.CHAIN_OFFICE, id, 7).statusCode(409);
        remove(Role.CHAIN_OFFICE, id, 0).statusCode(204);
        remove(Role.CHAIN_OFFICE, id, 0).statusCode(404);
        List<String> events = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .path("items.event");
        assertThat(events).contains("supply-survey-added", "supply-survey-removed");
    }

    @Test
    void what_is_removed_is_told_with_its_segment() {
        String firm = large();
        String id = enter(Role.CHAIN_OFFICE, row(firm, Map.of("segmentCode", "EQ-7010")))
                .statusCode(201)
                .extract()
                .path("id");
        remove(Role.CHAIN_OFFICE, id, 0).statusCode(204);
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .then()
                .body("items.find { it.event == 'supply-survey-removed' }.before.segment", is("EQ-7010"));
    }

    @Test
    void a_survey_follows_its_firm_into_a_merge_and_back_but_not_over_what_the_other_told() {
        String kept = large();
        String gone = large();
        enter(Role.CHAIN_OFFICE, row(kept, Map.of("year", 2008, "total", 500))).statusCode(201);
        enter(Role.CHAIN_OFFICE, row(gone, Map.of("year", 2008))).statusCode(201);
        enter(Role.CHAIN_OFFICE, row(gone, Map.of("year", 2009))).statusCode(201);
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        told(2009, kept);
        told(2008, kept);
        String merge =
                Caller.as(Role.LEADER).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        told(2009, gone);
    }

    private static void told(int year, String firm) {
        Caller.as(Role.MEMBER).get("/api/chains/EQ/surveys?year=" + year).then().body("items.companyId", hasItem(firm));
    }
}
