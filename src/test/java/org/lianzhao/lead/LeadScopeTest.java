package org.lianzhao.lead;

import static org.hamcrest.Matchers.is;
import static org.lianzhao.lead.LeadCalls.inForce;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Who gives leads to others, and who sees them then; who sees which in the first place is {@link LeadRelationsTest}'s. */
@QuarkusTest
class LeadScopeTest extends HttpTest {

    @Test
    void a_head_gives_leads_of_his_force_to_others_and_nobody_elses() {
        RequestSpecification owner = inForce("scope-owner", Role.MEMBER, "示例甲组");
        inForce("scope-colleague", Role.MEMBER, "示例甲组");
        inForce("scope-head", Role.HEAD, "示例甲组");
        inForce("scope-other-head", Role.HEAD, "示例乙组");
        String id = opened(owner);
        String colleague = Caller.as(Role.ADMIN)
                .queryParam("q", "scope-colleague")
                .get("/api/users")
                .path("items[0].id");
        patch(as("scope-other-head", Role.HEAD), id, Map.of("ownerId", colleague))
                .statusCode(404);
        patch(as("scope-head", Role.HEAD), id, Map.of("ownerId", colleague))
                .statusCode(200)
                .body("owner.id", is(colleague));
        as("scope-owner", Role.MEMBER).get("/api/leads/" + id).then().statusCode(404);
        as("scope-colleague", Role.MEMBER).get("/api/leads/" + id).then().statusCode(200);
    }

    private static RequestSpecification as(String person, Role role) {
        return Caller.signedIn(person, role.code());
    }
}
