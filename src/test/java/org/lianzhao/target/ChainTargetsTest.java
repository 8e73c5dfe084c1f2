package org.lianzhao.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** All gaps of a chain with their best targets. */
@QuarkusTest
class ChainTargetsTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Test
    void the_view_of_a_chain_has_every_gap_with_its_best_targets() {
        GapCalls gap = new GapCalls(word);
        IntStream.range(0, 4).forEach(at -> GapCalls.firm("示例", word));
        score(gap);
        Caller.as(Role.LEADER)
                .get("/api/chains/" + gap.chain() + "/targets")
                .then()
                .statusCode(200)
                .body("items.segmentCode", contains(gap.segment()))
                .body("items[0].firms", is(4))
                .body("items[0].best.size()", is(3))
                .body("items[0].best[0].tier", is("C"));
        var page = Caller.as(Role.MEMBER).get("/api/chains/EL/targets?limit=5");
        page.then().statusCode(200).body("items.size()", is(5)).body("nextCursor", notNullValue());
        Caller.as(Role.MEMBER)
                .get("/api/chains/EL/targets?limit=5&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.segmentCode", not(hasItem(page.<String>path("items[0].segmentCode"))));
        Caller.as(Role.MEMBER).get("/api/chains/NONE/targets").then().statusCode(404);
    }
}
