package org.lianzhao.company;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.merge;
import static org.lianzhao.company.MergeCalls.mergeOf;
import static org.lianzhao.company.MergeCalls.show;
import static org.lianzhao.company.MergeCalls.undo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;

/** Of two statements on one segment a merge keeps the better one, loses nothing, and is undone in full. */
@QuarkusTest
class HoldingMergeTest extends HoldingCalls {
    private static int version(Map<String, Object> holding) {
        return Integer.parseInt(String.valueOf(holding.get("version")));
    }

    @Test
    void capacity_and_evidence_go_along_in_a_merge_and_come_back() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        add(Role.MEMBER, kept, Map.of("presence", "SIGNED")).statusCode(201);
        add(Role.MEMBER, gone, Map.of("capacity", SIGHTS)).statusCode(201);
        merge(kept, gone, Map.of()).statusCode(201);
        show(kept).body("holdings.presence", contains("PRODUCTION")).body("holdings[0].capacity.unit", is("支/月"));
        undo(mergeOf(kept)).statusCode(200);
        show(kept).body("holdings.presence", contains("SIGNED")).body("holdings[0].capacity", nullValue());
        show(gone).body("holdings[0].capacity.unit", is("支/月"));
    }

    @Test
    void a_merge_lets_no_claim_displace_what_a_source_states() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        stated(kept, "SIGNED");
        add(Role.MEMBER, gone, Map.of("capacity", SIGHTS, "evidence", Map.of("text", "现场看过")))
                .statusCode(201);
        merge(kept, gone, Map.of()).statusCode(201);
        show(kept)
                .body("holdings.presence", contains("SIGNED"))
                .body("holdings[0].basis", is("REPORTED"))
                .body("holdings[0].capacity.unit", is("支/月"))
                .body("holdings[0].evidence.text", is("现场看过"));
        undo(mergeOf(kept)).statusCode(200);
        show(kept).body("holdings[0].basis", is("REPORTED")).body("holdings[0].capacity", nullValue());
        show(gone).body("holdings[0].basis", is("CLAIMED")).body("holdings[0].capacity.unit", is("支/月"));
    }

    @Test
    void a_merge_lets_what_a_source_states_displace_a_claim_and_keeps_its_capacity() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        add(Role.MEMBER, kept, Map.of("capacity", SIGHTS)).statusCode(201);
        stated(gone, "PLANNED");
        merge(kept, gone, Map.of()).statusCode(201);
        show(kept)
                .body("holdings.presence", contains("PLANNED"))
                .body("holdings[0].basis", is("REPORTED"))
                .body("holdings[0].capacity.unit", is("支/月"));
        undo(mergeOf(kept)).statusCode(200);
        show(kept).body("holdings[0].basis", is("CLAIMED")).body("holdings[0].capacity.unit", is("支/月"));
        show(gone).body("holdings[0].basis", is("REPORTED")).body("holdings[0].capacity", nullValue());
    }

    @Test
    void what_holds_something_of_another_record_stays_until_the_merge_is_undone() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        add(Role.MEMBER, kept, Map.of("presence", "SIGNED")).statusCode(201);
        add(Role.MEMBER, gone, Map.of("capacity", SIGHTS)).statusCode(201);
        merge(kept, gone, Map.of()).statusCode(201);
        String merge = mergeOf(kept);
        Map<String, Object> mixed = show(kept).extract().path("holdings[0]");
        remove(Role.MEMBER, kept, String.valueOf(mixed.get("id")), version(mixed))
                .statusCode(409)
                .body("type", is("/problems/holding-of-merge"));
        undo(merge).statusCode(200);
        Map<String, Object> own = show(kept)
                .body("holdings.presence", contains("SIGNED"))
                .extract()
                .path("holdings[0]");
        remove(Role.MEMBER, kept, String.valueOf(own.get("id")), version(own))
                .statusCode(200)
                .body("holdings", empty());
        show(gone).body("holdings[0].capacity.unit", is("支/月"));
    }
}
