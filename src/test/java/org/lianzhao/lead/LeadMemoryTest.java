package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.inTalks;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** The board is counted in memory: it must say what the list says, which asks the database. */
@QuarkusTest
class LeadMemoryTest extends HttpTest {
    @Inject
    EntityManager database;

    private static Response board(Map<String, ?> filter) {
        return Caller.as(Role.OFFICE).queryParams(filter).get("/api/leads/board");
    }

    private static int counted(Map<String, ?> filter) {
        List<Integer> counts = board(filter).then().statusCode(200).extract().path("columns.count");
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static int listed(Map<String, ?> filter) {
        int found = 0;
        String cursor = "";
        do {
            var page = Caller.as(Role.OFFICE)
                    .queryParams(filter)
                    .queryParams(Map.of("limit", 200, "cursor", cursor))
                    .get("/api/leads")
                    .then()
                    .statusCode(200);
            found += page.extract().<List<?>>path("items").size();
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        return found;
    }

    @Test
    void whatever_is_asked_board_and_list_find_the_same() {
        String mark = fresh();
        String talks = inTalks();
        String late =
                open(member(), Map.of("title", mark)).statusCode(201).extract().path("id");
        patch(
                        member(),
                        late,
                        Map.of(
                                "nextOn",
                                "2026-01-05",
                                "segmentCode",
                                "EL-5020",
                                "otherSegmentCodes",
                                List.of("EL-5030")))
                .statusCode(200);
        Projections.catchUp();
        String company = member().get("/api/leads/" + talks).path("company.id");
        String owner = member().get("/api/leads/" + talks).path("owner.id");
        SoftAssertions all = new SoftAssertions();
        for (Map<String, ?> filter : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("stage", "NEGOTIATE"),
                Map.of("owner", owner),
                Map.of("company", company),
                Map.of("segment", "EL-5030"),
                Map.of("chain", "EL"),
                Map.of("overdue", true),
                Map.of("q", mark),
                Map.of("segment", "EL-5030", "stage", "CLUE", "overdue", true))) {
            Map<String, Object> atWork = new java.util.HashMap<>(filter);
            atWork.put("state", "ACTIVE");
            int counted = counted(atWork);
            all.assertThat(counted).as(filter + " on the board").isPositive().isEqualTo(listed(atWork));
        }
        all.assertThat(counted(Map.of("q", mark, "segment", "EL-5030"))).isEqualTo(1);
        all.assertThat(counted(Map.of("taskForce", UUID.randomUUID()))).isZero();
        all.assertAll();
    }

    @Test
    void what_another_instance_wrote_is_in_the_next_answer() {
        int before = counted(Map.of("stage", "REVIEW"));
        String id = opened(member());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update leads set stage = 'REVIEW' where id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        assertThat(counted(Map.of("stage", "REVIEW"))).isEqualTo(before + 1);
        assertThat(board(Map.of("stage", "REVIEW")).<List<String>>path("columns.cards.flatten().id"))
                .contains(id);
    }

    @Test
    void what_is_not_committed_is_not_counted_and_what_is_committed_late_is() {
        int before = counted(Map.of("stage", "REVIEW"));
        String id = opened(member());
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update leads set stage = 'REVIEW' where id = :id")
                    .setParameter("id", UUID.fromString(id))
                    .executeUpdate();
            assertThat(counted(Map.of("stage", "REVIEW"))).isEqualTo(before);
        });
        assertThat(counted(Map.of("stage", "REVIEW"))).isEqualTo(before + 1);
    }
}
