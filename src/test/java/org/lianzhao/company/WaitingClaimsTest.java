package org.lianzhao.company;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.MergeCalls.firm;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What people said by hand waits for the chain office, the oldest first. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class WaitingClaimsTest extends ClaimCalls {
    @Test
    void what_waits_is_listed_from_the_oldest_page_by_page() {
        String firm = firm(Map.of());
        String one = claim(firm, Map.of("asOf", "2025"));
        String other = claimIn(small.get(2), firm, Map.of("role", "LEADER"));
        claim(firm(Map.of()), Map.of("presence", "UNVERIFIED"));
        String cursor = waiting(null)
                .body("items.id", contains(one))
                .body("items[0].companyId", is(firm))
                .body("items[0].segmentCode", is(segment()))
                .body("items[0].presence", is("PRODUCTION"))
                .body("items[0].asOf", is("2025"))
                .body("items[0].claimedBy", is("示例member"))
                .extract()
                .path("nextCursor");
        waiting(cursor).body("items.id", contains(other)).body("nextCursor", nullValue());
        verified(firm, one);
        waiting(null).body("items.id", contains(other));
        Caller.as(Role.CHAIN_OFFICE).get("/api/chains/XX/claims").then().statusCode(404);
    }

    private ValidatableResponse waiting(@Nullable String cursor) {
        return Caller.as(Role.CHAIN_OFFICE)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor == null ? "" : cursor)
                .get("/api/chains/" + chain + "/claims")
                .then()
                .statusCode(200);
    }
}
