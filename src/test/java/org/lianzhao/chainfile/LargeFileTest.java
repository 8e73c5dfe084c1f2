package org.lianzhao.chainfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.InventedMap;
import org.lianzhao.testing.Statements;

/** A chain as large as may be: 5,000 segments and groups, 10,000 links. */
@QuarkusTest
class LargeFileTest extends HttpTest {
    private static final int SEGMENTS = 5000 - InventedMap.GROUPS;
    private static final int LINKS = 10_000;
    // what is asked and written once, and batches of a hundred rows
    private static final long MOST_STATEMENTS = 60;

    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills the field in
    EntityManagerFactory database;

    @Test
    void it_is_tried_and_taken_without_a_statement_for_each_row() {
        String code = FileCalls.newCode();
        byte[] file = InventedMap.json(code, SEGMENTS, LINKS);
        long trying = Statements.fewest(
                database,
                () -> () -> FileCalls.tryOut(file, Map.of())
                        .then()
                        .statusCode(200)
                        .body("errors", is(0))
                        .body("changed", is(5000)));
        assertThat(trying).isLessThan(MOST_STATEMENTS);
        String seen = FileCalls.tryOut(file, Map.of()).path("seen");
        long taking = Statements.during(database, () -> {
            Response taken = FileCalls.form(file, Map.of("seen", seen)).post("/api/chains/files/draft");
            taken.then().statusCode(201);
            assertThat(FileCalls.counts(taken)).containsExactly(2 + 5000 + LINKS, 0, 0, 0);
        });
        assertThat(taking).isLessThan(MOST_STATEMENTS);
        FileCalls.office()
                .get("/api/chains/" + code + "/draft")
                .then()
                .body("segments.size()", is(5000))
                .body("links.size()", is(LINKS));
        // over the draft that it filled it changes nothing
        Response again = FileCalls.tryOut(file, Map.of("chain", code));
        assertThat(FileCalls.counts(again)).containsExactly(0, 0, 2 + 5000 + LINKS, 0);
        // and half of it taken off again is no more work
        byte[] half = InventedMap.json(code, SEGMENTS / 2, 100);
        Map<String, String> aim = Map.of("chain", code);
        String looked = FileCalls.tryOut(half, aim).path("seen");
        long removing = Statements.during(
                database,
                () -> FileCalls.form(half, Map.of("chain", code, "seen", looked, "missing", "remove"))
                        .post("/api/chains/files/draft")
                        .then()
                        .statusCode(201));
        assertThat(removing).isLessThan(MOST_STATEMENTS);
    }

    @Test
    void one_more_than_a_chain_may_have_is_refused() {
        String code = FileCalls.chain();
        FileCalls.tryOut(InventedMap.json(FileCalls.newCode(), SEGMENTS, 0), Map.of("chain", code))
                .then()
                .body("defects.kind", hasItem("CHAIN_FULL"))
                .body("takesRest", is(false));
    }
}
