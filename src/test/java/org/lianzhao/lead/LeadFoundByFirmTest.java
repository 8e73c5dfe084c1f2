package org.lianzhao.lead;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** A lead is found by whatever its firm is called by now, not only by the name that was stated when it was entered. */
@QuarkusTest
class LeadFoundByFirmTest extends HttpTest {
    private final String mark = Fresh.mark();

    private static ValidatableResponse found(Role role, String words) {
        return Caller.as(role).queryParam("q", words).get("/api/leads").then().statusCode(200);
    }

    private static String enter(String path, Map<String, ?> said) {
        return Caller.as(Role.MEMBER)
                .body(said)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void edit(String firm, Map<String, ?> said) {
        Caller.as(Role.MEMBER).body(said).patch("/api/companies/" + firm).then().statusCode(200);
    }

    @Test
    void a_firm_that_was_renamed_leads_to_its_leads_by_both_names_and_by_its_short_one() {
        String firm = enter("/api/companies", Map.of("name", "示例旧名" + mark, "shortNames", List.of("短" + mark)));
        String lead = enter("/api/leads", Map.of("companyId", firm, "title", "示例项目", "summary", "示例"));
        Projections.catchUp();
        edit(firm, Map.of("version", 0, "name", "示例新名" + mark));
        Projections.catchUp();
        for (String name : List.of("示例旧名" + mark, "示例新名" + mark, "短" + mark)) {
            found(Role.MEMBER, name).body("items.id", contains(lead));
        }
    }

    @Test
    void a_confidential_lead_is_found_by_nobody_who_may_not_see_it() {
        String firm = enter("/api/companies", Map.of("name", "示例" + mark, "shortNames", List.of("密" + mark)));
        enter("/api/leads", Map.of("companyId", firm, "title", "示例项目", "summary", "示例", "confidential", true));
        Projections.catchUp();
        found(Role.PROJECT, "密" + mark).body("items", empty());
    }
}
