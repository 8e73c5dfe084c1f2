package org.lianzhao.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.lianzhao.listing.ListingCalls.firm;
import static org.lianzhao.listing.ListingCalls.listingsOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** Two people enter the same listing at the same moment, one of them on a page from before the firm was merged. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class ListingRaceTest extends HttpTest {
    private static final int ROUNDS = 20;

    private static Callable<Response> adding(String firm) {
        var member = Caller.as(Role.MEMBER).body(Map.of("tag", "专精特新", "year", 2024, "source", "示例公示"));
        return () -> member.post("/api/companies/" + firm + "/listings");
    }

    @Test
    void a_listing_is_entered_once_under_whichever_record_of_the_firm() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String kept = firm("专精特新");
            String gone = firm("专精特新");
            Caller.as(Role.OFFICE)
                    .body(Map.of("goneId", gone))
                    .post("/api/companies/" + kept + "/merges")
                    .then()
                    .statusCode(201);
            assertThat(Together.at(adding(kept), adding(gone)).stream().map(Response::statusCode))
                    .containsExactlyInAnyOrder(201, 409);
            listingsOf(kept).body("items", hasSize(1));
        }
    }
}
