package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.testing.Caller;

/** Work on a target that was joined with other work, and leads of either that are made confidential after that. */
@QuarkusTest
class MergedPursuitTest extends StoredListCalls {
    @Inject
    EntityManager database;

    private static String lead(String segment, String firm) {
        return Caller.as(Role.MEMBER)
                .body(Map.of("title", "示例", "companyId", firm, "segmentCode", segment, "sourceChannel", "TARGET"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void keepConfidential(String lead) {
        int version = Caller.as(Role.MEMBER).get("/api/leads/" + lead).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
    }

    private static void reject(String segment, String firm) {
        Caller.as(Role.OFFICE)
                .body(Map.of("version", 0, "state", "REJECTED", "reason", "示例远"))
                .post("/api/segments/" + segment + "/targets/" + firm + "/decision")
                .then()
                .statusCode(200);
    }

    private List<?> stands(String firm) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select concat(state, if(owner_id is null, '', '!')) from target_work where company_id = :firm",
                                String.class)
                        .setParameter("firm", UUID.fromString(firm))
                        .getResultList());
    }

    private static ValidatableResponse history(String segment, String firm) {
        return Caller.as(Role.LEADER)
                .get("/api/segments/" + segment + "/targets/" + firm + "/history")
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_done_in_the_segment_that_gave_way_decides_only_where_nothing_else_was_said() {
        String chain = DraftCalls.chain();
        List<String> small = DraftCalls.small(chain);
        String firm = GapCalls.firm("示例", fresh("示例品"));
        String first = lead(small.get(2), firm);
        String second = lead(small.get(2), firm);
        reject(small.get(1), firm);
        DraftCalls.act(chain, small.get(1), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200);
        DraftCalls.publish(chain, "两个环节并成一个").then().statusCode(201);
        history(small.get(2), firm)
                .body("items.find { it.kind == 'JOINED' }.changes.field", contains("OWNER", "REASON"));
        keepConfidential(second);
        assertThat(stands(firm)).isEqualTo(List.of("ACCEPTED!"));
        keepConfidential(first);
        assertThat(stands(firm)).isEqualTo(List.of("REJECTED"));
        history(small.get(2), firm).body("items.kind", contains("REJECTED"));
    }

    @Test
    void what_was_done_with_the_other_record_of_a_firm_is_no_past_of_what_stands() {
        GapCalls gap = new GapCalls(fresh("示例品"));
        String kept = GapCalls.firm("示例", fresh("示例品"));
        String gone = GapCalls.firm("示例", fresh("示例品"));
        lead(gap.segment(), kept);
        String second = lead(gap.segment(), kept);
        reject(gap.segment(), gone);
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        keepConfidential(second);
        assertThat(stands(kept)).isEqualTo(List.of("ACCEPTED!"));
        String merge =
                Caller.as(Role.OFFICE).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        String hers = lead(gap.segment(), gone);
        keepConfidential(hers);
        assertThat(stands(gone)).isEqualTo(List.of("REJECTED"));
        history(gap.segment(), kept).body("items.kind", not(hasItem("REJECTED")));
    }
}
