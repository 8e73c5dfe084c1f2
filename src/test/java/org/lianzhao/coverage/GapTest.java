package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        // nobody enters anything of this one
        String gap = "items.find { it.segmentCode == 'EL-8010' }";
        gaps.body(gap + ".factors.name", contains("IMPORTANCE", "DEMAND", "UNCOVERED", "FEASIBILITY"))
                .body(gap + ".factors.surveyed", contains(true, false, true, false));
        Caller.as(Role.LEADER).get("/api/chains/XX/gaps").then().statusCode(404);
    }

    @Test
    void page_by_page_where_that_is_asked_and_nothing_is_lost() {
        List<String> all = Caller.as(Role.LEADER).get("/api/chains/EL/gaps").path("items.segmentCode");
        Response first = page(null);
        assertThat(first.<List<String>>path("items.segmentCode")).isEqualTo(all.subList(0, 10));
        Response second = page(first.path("nextCursor"));
        assertThat(second.<List<String>>path("items.segmentCode")).isEqualTo(all.subList(10, 20));
        Caller.as(Role.LEADER)
                .queryParam("limit", 10_000)
                .get("/api/chains/EL/gaps")
                .then()
                .body("items", hasSize(all.size()))
                .body("nextCursor", nullValue());
        Caller.as(Role.LEADER)
                .queryParam("limit", 0)
                .get("/api/chains/EL/gaps")
                .then()
                .statusCode(400)
                .body("violations.field", contains("limit"));
    }

    private static Response page(@Nullable String cursor) {
        return Caller.as(Role.LEADER)
                .queryParam("limit", 10)
                .queryParam("cursor", cursor == null ? "" : cursor)
                .get("/api/chains/EL/gaps");
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
                // 园区缺、市域有: the score is 3 less what the city has
                .body("cover.nearby.city", is(1))
                .body("factors.name", hasItem("NEARBY"))
                .body("score", is(2.1f));
    }
}
