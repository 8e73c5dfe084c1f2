package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class ChainResourceTest extends HttpTest {
    /** The chains of the program's own files; other tests add some. */
    private static final String FIRST = "items.findAll { it.code in ['EQ', 'EL'] }";

    @Inject
    @CacheName("chain-maps")
    Cache kept;

    @Inject
    EntityManagerFactory database;

    @Test
    void the_two_chains_are_there_from_the_first_start() {
        Caller.as(Role.MEMBER)
                .get("/api/chains")
                .then()
                .statusCode(200)
                .body(FIRST + ".code", contains("EQ", "EL"))
                .body(FIRST + ".name", contains("先进装备制造", "先进电子器件"))
                .body(FIRST + ".counts.segments", contains(50, 52))
                .body(FIRST + ".counts.groups", contains(9, 9))
                .body(FIRST + ".counts.links", contains(29, 31))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_map_has_four_columns_with_groups_and_segments_in_their_order() {
        Caller.as(Role.MEMBER)
                .get("/api/chains/EL/map")
                .then()
                .statusCode(200)
                .body("chain.name", is("先进电子器件"))
                .body("chain.edition", is(1))
                .body("chain.published", is(false))
                .body("stages.stage", contains("UPSTREAM", "MIDSTREAM", "DOWNSTREAM", "SUPPORT"))
                .body("stages.segments", contains(15, 28, 4, 5))
                .body("stages[0].groups.code", contains("EL-10", "EL-20"))
                .body("stages[0].groups[0].segmentCount", is(11))
                .body("stages[0].groups[0].segments[0].code", is("EL-1010"))
                .body("links", hasSize(31));
    }

    @Test
    void the_suggested_statuses_stand_with_their_basis() {
        var map = Caller.as(Role.LEADER).get("/api/chains/EQ/map").then().statusCode(200);
        map.body("counts.segments", is(50)).body("stages.groups.flatten().segments.flatten().basis", hasItems("SEED"));
        List<String> named = map.extract()
                .path("stages.groups.flatten().segments.flatten().findAll { it.statedFirmCount == 5 }.code");
        assertThat(named).contains("EQ-2010");
    }

    @Test
    void named_firms_of_the_zone_are_counted_beside_what_the_source_states() {
        String segments = "stages.groups.flatten().segments.flatten()";
        Caller.as(Role.LEADER)
                .get("/api/chains/EQ/map")
                .then()
                .body(segments + ".find { it.code == 'EQ-2040' }.namedFirmCount", is(3))
                .body(segments + ".find { it.code == 'EQ-2010' }.namedFirmCount", is(1))
                .body(segments + ".find { it.code == 'EQ-2010' }.statedFirmCount", is(5))
                // the one firm that is named stands outside the zone
                .body(segments + ".find { it.code == 'EQ-3050' }.namedFirmCount", is(0))
                .body(segments + ".find { it.code == 'EQ-1010' }.namedFirmCount", is(0));
    }

    @Test
    void an_unknown_chain_is_missing() {
        Caller.as(Role.MEMBER)
                .get("/api/chains/NO/map")
                .then()
                .statusCode(404)
                .body("type", is("/problems/missing"))
                .body("detail", containsString("产业链"));
    }

    @Test
    void a_map_costs_the_same_few_statements_however_many_segments_it_has() {
        Caller.as(Role.MEMBER).get("/api/chains/EL/map").then().statusCode(200);
        var member = Caller.signedIn("test-member", "member");
        kept.invalidateAll().await().indefinitely();
        // who is asking, how much has changed so far, the chain, who answers for it, its segments, its links, what was
        // said about them, who is in
        // them, what was entered of them, what is bought of them, the edition of the settings
        assertThat(Statements.during(
                        database, () -> member.get("/api/chains/EL/map").then().statusCode(200)))
                .isEqualTo(11);
        // who is asking, and that nothing has changed since
        assertThat(Statements.during(
                        database, () -> member.get("/api/chains/EL/map").then().statusCode(200)))
                .isEqualTo(2);
        assertThat(Statements.during(
                        database,
                        () -> Caller.signedIn("test-member", "member")
                                .get("/api/chains")
                                .then()
                                .statusCode(200)))
                .isEqualTo(9);
    }
}
