package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** Firms are merged at the moment when an import's rows find them. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class ImportMergeRaceTest extends HttpTest {
    private static final int ROUNDS = 8;
    private static final int FIRMS = 6;

    @Inject
    ImportWorker worker;

    /** A record that is merged with another while a row speaks of it. */
    private record Pair(String kept, String gone, String name) {}

    private static String firm(Map<String, ?> firm) {
        return Caller.as(Role.MEMBER)
                .body(firm)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int count = 0; count < FIRMS; count++) {
            String name = Fresh.text();
            pairs.add(new Pair(
                    firm(Map.of("name", name + "甲", "regionCode", "440300")),
                    firm(Map.of("name", name + "乙", "regionCode", "440300")),
                    name + "乙"));
        }
        return pairs;
    }

    private String written(List<Pair> pairs, String city) throws Exception {
        StringBuilder csv = new StringBuilder("name,city,products,shortName\n");
        pairs.forEach(pair -> csv.append("%s,%s,电容,%s简\n".formatted(pair.name(), city, pair.name())));
        String id = handIn(csv.toString(), "commit").statusCode(201).extract().path("id");
        Callable<Integer> working = () -> {
            worker.run();
            return 201;
        };
        assertThat(Together.at(working, () -> merge(pairs))).containsOnly(201);
        while (show(id).extract().path("status").equals("RUNNING")) {
            worker.run(); // what met a merge is taken up again after a moment
        }
        return id;
    }

    private static int merge(List<Pair> pairs) {
        for (Pair pair : pairs) {
            int status = Caller.as(Role.OFFICE)
                    .body(Map.of("goneId", pair.gone()))
                    .post("/api/companies/" + pair.kept() + "/merges")
                    .statusCode();
            if (status != 201) {
                return status;
            }
        }
        return 201;
    }

    private static ValidatableResponse page(String firm) {
        return Caller.as(Role.MEMBER).get("/api/companies/" + firm).then().statusCode(200);
    }

    @Test
    void what_a_row_says_of_a_firm_that_is_merged_meanwhile_is_on_the_one_that_goes_on() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Pair> pairs = pairs();
            show(written(pairs, "深圳"))
                    .body("updated", is(FIRMS))
                    .body("created", is(0))
                    .body("rejected", is(0));
            for (Pair pair : pairs) {
                page(pair.kept()).body("products", is("电容")).body("otherNames.name", hasItem(pair.name() + "简"));
                page(pair.gone()).body("mergedTo.id", is(pair.kept()));
            }
        }
    }

    @Test
    void a_row_that_is_held_against_a_firm_that_is_merged_meanwhile_asks_of_the_one_that_goes_on() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Pair> pairs = pairs();
            String id = written(pairs, "");
            show(id).body("review", is(FIRMS));
            for (Pair pair : pairs) {
                List<String> cases = Caller.as(Role.OFFICE)
                        .queryParam("company", pair.kept())
                        .get("/api/duplicate-cases")
                        .then()
                        .extract()
                        .path("items.id");
                assertThat(cases).hasSize(1);
                decide(cases.get(0));
                page(pair.kept()).body("products", is("电容"));
            }
            show(id).body("updated", is(FIRMS));
        }
    }

    private static void decide(String id) {
        Caller.as(Role.OFFICE)
                .body(Map.of("outcome", "SAME"))
                .post("/api/duplicate-cases/" + id + "/decision")
                .then()
                .statusCode(200);
    }
}
