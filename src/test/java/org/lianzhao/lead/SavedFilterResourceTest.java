package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Named views: a filter of the list under a name, each person's own. */
@QuarkusTest
class SavedFilterResourceTest extends HttpTest {
    private static RequestSpecification person(String name) {
        Caller.enter(name, "示例" + name);
        return Caller.signedIn(name, "member");
    }

    private static ValidatableResponse keep(RequestSpecification caller, String name, String query) {
        return caller.body(Map.of("name", name, "query", query))
                .post("/api/lead-views")
                .then();
    }

    @Test
    void what_somebody_keeps_is_his_alone_in_the_order_that_he_gives_it() {
        String me = "views-" + Fresh.mark();
        String first = keep(person(me), "我的在谈", "stage=NEGOTIATE&owner=me")
                .statusCode(201)
                .extract()
                .path("id");
        String second = keep(person(me), "逾期", "overdue=true&q=%E7%94%B5%E5%AD%90")
                .statusCode(201)
                .extract()
                .path("id");
        person(me)
                .body(Map.of("version", 0, "position", 0, "name", "都逾期"))
                .patch("/api/lead-views/" + second)
                .then()
                .statusCode(200)
                .body("version", is(1));
        person(me)
                .get("/api/lead-views")
                .then()
                .body("items.name", contains("都逾期", "我的在谈"))
                .body("items.version", contains(1, 0));
        RequestSpecification other = person("views-" + Fresh.mark());
        assertThat(other.get("/api/lead-views").<List<?>>path("items")).isEmpty();
        assertThat(other.delete("/api/lead-views/" + first).statusCode()).isEqualTo(404);
        person(me).delete("/api/lead-views/" + second).then().statusCode(204);
        person(me).get("/api/lead-views").then().body("items.id", contains(first));
        Caller.as(Role.AUDITOR).get("/api/lead-views").then().statusCode(403);
    }

    @Test
    void conditions_that_the_list_does_not_take_are_not_kept() {
        String me = "views-" + Fresh.mark();
        for (String query : List.of(
                "colour=red", "stage=NOWHERE", "owner=x", "overdue=perhaps", "q=", "stage", "q=%zz", "q=a&q=b")) {
            keep(person(me), "示例", query).statusCode(400).body("violations.field", contains("query"));
        }
        keep(person(me), "示例", "q=a").statusCode(201);
        keep(person(me), "示例", "q=b").statusCode(409).body("type", is("/problems/lead-view-named"));
        for (int more = 1; more < 50; more++) {
            keep(person(me), "示例" + more, "q=a").statusCode(201);
        }
        keep(person(me), "示例五十", "q=b").statusCode(409).body("type", is("/problems/lead-views-full"));
    }

    @Test
    void every_condition_of_the_list_can_be_kept() {
        assertThat(Stream.of(LeadFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(FilterWords.FIELDS.keySet());
    }
}
