package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class GapTest extends HttpTest {

    @Test
    void gaps_are_ranked_by_a_score_that_shows_its_inputs() {
        var gaps = Caller.as(Role.LEADER).get("/api/chains/EL/gaps").then().statusCode(200);
        List<Float> scores = gaps.extract().path("items.score");
        assertThat(scores)
                .isSortedAccordingTo((one, other) -> Float.compare(other, one))
                .hasSizeGreaterThan(30);
        gaps.body("items[0].factors.name", contains("IMPORTANCE", "DEMAND", "UNCOVERED", "FEASIBILITY"))
                .body("items[0].factors.surveyed", contains(true, false, true, false));
        Caller.as(Role.LEADER).get("/api/chains/XX/gaps").then().statusCode(404);
    }

    @Test
    void what_was_suggested_and_what_follows_from_named_firms_stand_side_by_side() {
        String cells = "stages.groups.flatten().segments.flatten()";
        Caller.as(Role.LEADER)
                .get("/api/chains/EQ/map")
                .then()
                // the one firm named for it stands outside the zone
                .body(cells + ".find { it.code == 'EQ-3050' }.status", is("WEAK"))
                .body(cells + ".find { it.code == 'EQ-3050' }.computed", is("UNKNOWN"))
                .body(cells + ".find { it.code == 'EQ-3050' }.differs", is(true))
                // two schools that are only planned
                .body(cells + ".find { it.code == 'EQ-9030' }.computed", is("UNKNOWN"))
                .body(cells + ".find { it.code == 'EQ-1010' }.differs", is(false))
                .body(cells + ".findAll { it.differs }.code", hasItems("EQ-3050", "EQ-9030"));
        Caller.as(Role.LEADER)
                .get("/api/segments/EQ-3050")
                .then()
                .body("cover.computed", is("UNKNOWN"))
                .body("factors", hasSize(4))
                .body("score", is(3.0f));
    }
}
