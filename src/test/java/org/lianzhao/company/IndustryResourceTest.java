package org.lianzhao.company;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.fresh;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** The industry of a firm, and the industries and regions to choose from. */
@QuarkusTest
class IndustryResourceTest extends HttpTest {
    @Test
    void a_firms_industry_is_shown_and_changed_as_the_standard_names_it() {
        String id = enter(Map.of("name", fresh(), "industryCode", "C3974"))
                .statusCode(201)
                .body("industry.code", is("3974"))
                .body("industry.name", is("显示器件制造"))
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "industryCode", "39"))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(200)
                .body("industry.code", is("39"));
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 1, "industryCode", "99"))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(400)
                .body("violations.field", contains("industryCode"));
        enter(Map.of("name", fresh(), "industryCode", "9999"))
                .statusCode(400)
                .body("violations.field", contains("industryCode"));
    }

    @Test
    void industries_are_chosen_from_the_top_down() {
        Caller.as(Role.MEMBER).get("/api/industries").then().body("items.name", hasItem("制造业"));
        Caller.as(Role.MEMBER).get("/api/industries?parent=39").then().body("items.code", hasItem("397"));
        Caller.as(Role.MEMBER).get("/api/industries/C3974").then().body("name", is("显示器件制造"));
        Caller.as(Role.MEMBER).get("/api/industries/9999").then().statusCode(404);
        Caller.as(Role.MEMBER).get("/api/regions/431103").then().body("fullName", is("湖南省永州市冷水滩区"));
        Caller.as(Role.MEMBER).get("/api/regions/999999").then().statusCode(404);
    }
}
