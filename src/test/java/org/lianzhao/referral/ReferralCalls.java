package org.lianzhao.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** What tests of referrals do again and again. */
abstract class ReferralCalls extends HttpTest {
    static final Map<String, Object> CONTACT = Map.of(
            "name", "王示例",
            "title", "副总",
            "phone", "13800001234",
            "consent", Map.of("basis", "SEPARATE_CONSENT", "at", "2025-02-14", "scope", "招商对接"));

    final String key = "YSH-" + Fresh.mark();
    final String firm = "示例引荐" + Fresh.mark();

    Map<String, Object> body(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "externalId", key, "enterprise", Map.of("name", firm), "project", Map.of("title", "示例产线转移" + key)));
        body.putAll(more);
        return body;
    }

    static RequestSpecification chamber() {
        return Caller.as(Role.CHAMBER);
    }

    static ValidatableResponse refer(RequestSpecification caller, Map<String, ?> body) {
        return caller.body(body).post("/api/partner/v1/referrals").then();
    }

    static String leadOn(String company) {
        List<Map<String, Object>> found = Caller.as(Role.OFFICE)
                .body(Map.of("companyName", company))
                .post("/api/leads/duplicates")
                .path("items");
        assertThat(found).hasSize(1);
        return String.valueOf(found.get(0).get("id"));
    }
}
