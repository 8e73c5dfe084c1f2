package org.lianzhao.transfer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** A firm of which somebody has stated more by hand stays when the import that made it is taken back. */
@QuarkusTest
class StatedFirmsTest extends ImportTest {
    private String id = "";
    private String firm = "";

    @BeforeEach
    void bringIn() {
        id = written("name,tags\n%s,高新\n".formatted(mark));
        firm = firms().extract().path("items[0].id");
    }

    private ValidatableResponse state(String what, Map<String, ?> said) {
        return Caller.as(Role.MEMBER)
                .body(said)
                .post("/api/companies/" + firm + "/" + what)
                .then()
                .statusCode(201);
    }

    private void staysFor(String reason) {
        takeBack();
        show(id).body("reversal.removed", is(0)).body("reversal.kept", is(1));
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then().body("items[0].text", containsString(reason));
        Caller.as(Role.MEMBER).get("/api/companies/" + firm).then().statusCode(200);
    }

    private void takeBack() {
        steer(id, "reversal").statusCode(200);
        worker.run();
    }

    @Test
    void for_a_relation_to_another_firm() {
        String other = Caller.as(Role.MEMBER)
                .body(Map.of("name", mark + "另一家"))
                .post("/api/companies")
                .path("id");
        state("relations", Map.of("companyId", other, "role", "SUPPLIER", "source", "示例走访"));
        staysFor("企业关系");
    }

    @Test
    void for_a_relation_that_another_firm_has_to_it() {
        String other = firm;
        firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", mark + "另一家"))
                .post("/api/companies")
                .path("id");
        state("relations", Map.of("companyId", other, "role", "PARENT", "source", "示例走访"));
        firm = other;
        staysFor("企业关系");
    }

    @Test
    void for_a_listing() {
        state("listings", Map.of("tag", "高新", "year", 2024, "source", "示例公示"));
        staysFor("标签认定");
    }

    @Test
    void for_a_segment_until_that_is_removed() {
        Map<String, String> said = Map.of(
                "segmentCode", "EQ-1020", "role", "MEMBER", "presence", "PLANNED", "place", "ZONE", "source", "示例走访");
        String holding = state("holdings", said).extract().path("holdings[0].id");
        staysFor("产业链环节");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "reason", "看错了"))
                .post("/api/companies/" + firm + "/holdings/" + holding + "/removal")
                .then()
                .statusCode(200);
        takeBack();
        show(id).body("reversal.removed", is(1)).body("reversal.kept", is(0));
    }

    @Test
    void for_a_relation_or_a_listing_until_these_are_removed() {
        String other = Caller.as(Role.MEMBER)
                .body(Map.of("name", mark + "另一家"))
                .post("/api/companies")
                .path("id");
        String relation = state("relations", Map.of("companyId", other, "role", "SUPPLIER", "source", "示例走访"))
                .extract()
                .path("id");
        String listing = state("listings", Map.of("tag", "高新", "year", 2024, "source", "示例公示"))
                .extract()
                .path("id");
        for (String fact : new String[] {"relations/" + relation, "listings/" + listing}) {
            Caller.as(Role.MEMBER)
                    .body(Map.of("version", 0, "reason", "记错了"))
                    .post("/api/companies/" + firm + "/" + fact + "/removal")
                    .then()
                    .statusCode(200);
        }
        takeBack();
        show(id).body("reversal.removed", is(1)).body("reversal.kept", is(0));
        Caller.as(Role.MEMBER).get("/api/companies/" + firm).then().statusCode(404);
    }
}
