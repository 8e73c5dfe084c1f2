package org.lianzhao.listing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What tests of listings do again and again. */
final class ListingCalls {
    private ListingCalls() {}

    static String firm(String... tags) {
        return Caller.as(Role.MEMBER)
                .body(Map.of("name", Fresh.text(), "tags", List.of(tags)))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse add(Role role, String firm, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of("tag", "专精特新", "year", 2024, "source", "示例公示"));
        said.putAll(more);
        return Caller.as(role)
                .body(said)
                .post("/api/companies/" + firm + "/listings")
                .then();
    }

    static ValidatableResponse remove(Role role, String firm, String listing, int version) {
        return Caller.as(role)
                .body(Map.of("version", version, "reason", "不在名单里"))
                .post("/api/companies/" + firm + "/listings/" + listing + "/removal")
                .then();
    }

    static ValidatableResponse listingsOf(String firm) {
        return Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/listings")
                .then()
                .statusCode(200);
    }
}
