package org.lianzhao.chainfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.InventedMap;
import org.lianzhao.testing.Statements;

/** Publishing writes what changed in batches: a statement for each hundred rows of a table, and not for each row. */
@QuarkusTest
class LargeEditionTest extends HttpTest {
    private static final int SEGMENTS = 300;
    private static final int LINKS = 400;

    @Inject
    @SuppressWarnings("NullAway.Init") // Quarkus fills the field in
    EntityManagerFactory database;

    @Test
    void an_edition_costs_a_few_statements_however_much_it_changes() {
        String code = FileCalls.newCode();
        String file = new String(InventedMap.json(code, SEGMENTS, LINKS), UTF_8);
        take(file, Map.of(), "missing", "keep");
        assertThat(publishing(code)).as("all are new").isLessThan(50);
        // every one is called otherwise, stands elsewhere and has other words, and half of the links go
        String other = new String(InventedMap.json(code, SEGMENTS, LINKS / 2), UTF_8)
                .replace("环节", "新环节")
                .replace("产品", "新产品")
                .replace("MIDSTREAM", "DOWNSTREAM");
        take(other, Map.of("chain", code), "missing", "remove");
        assertThat(publishing(code)).as("all are changed").isLessThan(50);
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + code + "/map")
                .then()
                .body("counts.segments", is(SEGMENTS))
                .body("counts.links", is(LINKS / 2))
                .body("links.size()", is(LINKS / 2));
        Caller.as(Role.MEMBER)
                .get("/api/segments/" + code + "-S7")
                .then()
                .body("name", is("新环节7"))
                .body("products.size()", is(2))
                .body("keywords.size()", is(2))
                .body("technologies[0].critical", is(true));
    }

    private static void take(String file, Map<String, String> aim, String... choices) {
        FileCalls.take(file.getBytes(UTF_8), aim, choices).then().statusCode(201);
    }

    private long publishing(String chain) {
        String draft = "/api/chains/" + chain + "/draft";
        String seen = FileCalls.office().get(draft + "/difference").path("seen");
        return Statements.during(
                database,
                () -> FileCalls.office()
                        .body(Map.of("reason", "示例发布", "seen", seen))
                        .post("/api/chains/" + chain + "/editions")
                        .then()
                        .statusCode(201));
    }
}
