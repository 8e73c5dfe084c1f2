package org.lianzhao.survey;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What tests of surveys do again and again. */
final class SurveyCalls {
    private SurveyCalls() {}

    /** A firm above scale that is in a segment of the chain EQ in the zone; its key. */
    static String large() {
        String firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例配套调查" + Fresh.mark() + "有限公司", "tags", List.of("规上")))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "segmentCode",
                        "EQ-7010",
                        "role",
                        "MEMBER",
                        "presence",
                        "PRODUCTION",
                        "place",
                        "ZONE",
                        "source",
                        "示例走访"))
                .post("/api/companies/" + firm + "/holdings")
                .then()
                .statusCode(201);
        return firm;
    }

    /** What it bought in 2019, and these more. */
    static Map<String, @Nullable Object> row(String firm, Map<String, ?> more) {
        Map<String, @Nullable Object> said = new HashMap<>(Map.of(
                "companyId", firm, "year", 2019, "side", "PURCHASE", "unit", "YUAN_10K", "total", 1000, "zone", 200));
        said.put("city", 100);
        said.put("province", 0);
        said.put("source", "2019 年度链主调查");
        said.putAll(more);
        return said;
    }

    static ValidatableResponse enter(Role role, Map<String, ?> said) {
        return Caller.as(role).body(said).post("/api/surveys").then();
    }

    /** The rates of the chain EQ in this year. */
    static ValidatableResponse supply(int year) {
        return Caller.as(Role.LEADER)
                .get("/api/chains/EQ/supply?year=" + year)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse batch(List<Map<String, @Nullable Object>> rows) {
        return Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("rows", rows))
                .post("/api/surveys/batch")
                .then();
    }

    static ValidatableResponse remove(Role role, String id, int version) {
        return Caller.as(role)
                .body(Map.of("version", version, "reason", "填错了企业"))
                .post("/api/surveys/" + id + "/removal")
                .then();
    }

    /** Entering this is refused with this problem on this field. */
    static void refused(Map<String, @Nullable Object> said, String type, String field) {
        enter(Role.CHAIN_OFFICE, said)
                .statusCode(400)
                .body("type", is("/problems/" + type))
                .body("violations.field", hasItem(field));
    }
}
