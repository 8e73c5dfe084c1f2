package org.lianzhao.company;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;

/** Tags are chosen from a dictionary, but those that came otherwise stay. */
@QuarkusTest
class CompanyTagsTest extends HttpTest {
    @AfterEach
    void bring_back() {
        SettingCalls.retire("company-tag", "单项冠军", false);
    }

    private static Map<String, Object> tagged(String... tags) {
        return Map.of("name", "示例" + UUID.randomUUID() + "有限公司", "tags", List.of(tags));
    }

    @Test
    void a_retired_tag_stays_where_it_is_and_is_not_given_anew() {
        String id = Caller.as(Role.MEMBER)
                .body(tagged("单项冠军"))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SettingCalls.retire("company-tag", "单项冠军", true).statusCode(200);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "tags", List.of("单项冠军", "规上", "示例自定")))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(200)
                .body("tags", hasItems("单项冠军", "规上", "示例自定"));
        Caller.as(Role.MEMBER)
                .body(tagged("单项冠军"))
                .post("/api/companies")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("tags"));
    }
}
