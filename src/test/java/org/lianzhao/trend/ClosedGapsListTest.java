package org.lianzhao.trend;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** The gaps of a chain that projects closed, page by page. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class ClosedGapsListTest extends HttpTest {
    @Inject
    EntityManager database;

    @Test
    void they_are_told_page_by_page_and_the_board_knows_all_their_segments() {
        String chain = DraftCalls.chain();
        List<String> small = DraftCalls.small(chain);
        closed(small.get(1));
        closed(small.get(2));
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/trend")
                .then()
                .statusCode(200)
                .body("closed", hasSize(2))
                .body("closedNext", nullValue())
                .body("closedSegments", containsInAnyOrder(small.get(1), small.get(2)));
        String address = "/api/chains/" + chain + "/trend/closed-gaps?limit=1";
        String next = Caller.as(Role.MEMBER)
                .get(address)
                .then()
                .statusCode(200)
                .body("items.segmentCode", contains(small.get(2)))
                .extract()
                .path("nextCursor");
        Caller.as(Role.MEMBER)
                .get(address + "&cursor=" + next)
                .then()
                .body("items.segmentCode", contains(small.get(1)))
                .body("items[0].leadName", is("示例补链"))
                .body("nextCursor", nullValue());
        Caller.as(Role.AUDITOR).get(address).then().statusCode(403);
    }

    /** A project closed the gap of this segment, as if every gate on its way had been open. */
    private void closed(String segment) {
        String lead = Caller.as(Role.MEMBER)
                .body(Map.of("title", "示例补链", "summary", "示例", "companyName", "示例补链有限公司", "segmentCode", segment))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                insert into gap_closing (id, lead_id, segment_id, producing_since, closed_at)
                                select :id, :lead, s.id, current_date, current_timestamp(6) from segment s
                                where s.code = :segment
                                """)
                        .setParameter("id", Ids.next())
                        .setParameter("lead", UUID.fromString(lead))
                        .setParameter("segment", segment)
                        .executeUpdate());
    }
}
