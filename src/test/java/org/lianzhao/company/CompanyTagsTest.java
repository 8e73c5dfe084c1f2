package org.lianzhao.company;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.SettingCalls;

/** Tags are chosen from a dictionary, but those that came otherwise stay. */
@QuarkusTest
class CompanyTagsTest extends HttpTest {
    @AfterEach
    void bring_back() {
        SettingCalls.retire("company-tag", "单项冠军", false);
    }

    private static Map<String, Object> tagged(String... tags) {
        return Map.of("name", Fresh.text() + "有限公司", "tags", List.of(tags));
    }

    @Test
    void a_tag_is_the_same_by_its_name_as_by_its_code_when_entered_changed_and_looked_for() {
        Map<String, Object> firm = tagged("规上企业", "规上");
        String id = Caller.as(Role.MEMBER)
                .body(firm)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .body("tags", contains("规上"))
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "tags", List.of("Listed", "示例自定")))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(200)
                .body("tags", containsInAnyOrder("上市", "示例自定"));
        Projections.catchUp();
        for (String word : List.of("上市", "上市企业")) {
            Caller.as(Role.MEMBER)
                    .queryParams(Map.of("q", firm.get("name"), "tag", word))
                    .get("/api/companies")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
        }
    }

    @Test
    void a_retired_name_is_not_given_anew_either() {
        SettingCalls.retire("company-tag", "单项冠军", true).statusCode(200);
        Caller.as(Role.MEMBER)
                .body(tagged("制造业单项冠军"))
                .post("/api/companies")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("tags"));
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
