package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Statements;

/** The firms around one, as relations and leads tell of them. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class FirmGraphTest extends BringerCalls {
    @Inject
    EntityManagerFactory database;

    private static ValidatableResponse graph(Role role, String firm) {
        return Caller.as(role).get(BRINGERS + "/" + firm + "/graph").then().statusCode(200);
    }

    @Test
    void it_reaches_two_steps_to_either_side_and_not_round_the_corner() {
        String firm = firm();
        String bringer = firm();
        String before = firm();
        relate(bringer, firm, "REFERRED", Map.of());
        relate(before, bringer, "CUSTOMER", Map.of());
        String brought = broughtBy(firm);
        String further = broughtBy(brought);
        broughtBy(further);
        broughtBy(bringer); // a sister: it brought neither this firm nor was it brought by it
        relate(firm, firm(), "SUBSIDIARY", Map.of());
        graph(Role.LEADER, firm)
                .body("nodes", hasSize(5))
                .body("nodes.find { it.companyId == '" + firm + "' }.layer", is(0))
                .body("nodes.find { it.companyId == '" + bringer + "' }.layer", is(-1))
                .body("nodes.find { it.companyId == '" + before + "' }.layer", is(-2))
                .body("nodes.find { it.companyId == '" + brought + "' }.layer", is(1))
                .body("nodes.find { it.companyId == '" + further + "' }.layer", is(2))
                .body("edges.kind", containsInAnyOrder("REFERRER", "REFERRER", "REFERRER", "SUPPLIER"))
                .body("leftOut", empty());
    }

    @Test
    void an_edge_tells_its_source_and_what_came_of_it_stands_at_its_end() {
        String firm = firm();
        String brought = firm();
        relate(
                firm,
                brought,
                "REFERRED",
                Map.of("asOf", "2025-02", "source", "示例报道", "evidence", Map.of("text", "示例甲、示例乙等")));
        String lead = lead(Caller.as(Role.MEMBER), brought, Map.of());
        String edge = "edges[0]";
        String node = "nodes.find { it.companyId == '" + brought + "' }";
        graph(Role.OFFICE, firm)
                .body(edge + ".from", is(firm))
                .body(edge + ".to", is(brought))
                .body(edge + ".source", is("示例报道"))
                .body(edge + ".asOf", is("2025-02"))
                .body(edge + ".openList", is(true))
                .body(node + ".outcome", is("FOLLOWED"))
                .body(node + ".stage", is("CLUE"))
                .body(node + ".leads", is(1));
        // who may not see the lead does not learn of it
        graph(Role.PROJECT, firm)
                .body(node + ".outcome", is("NO_LEAD"))
                .body(node + ".stage", nullValue())
                .body(node + ".leads", is(0));
        assertThat(lead).isNotNull();
    }

    @Test
    void what_finds_no_room_is_counted_and_a_larger_graph_asks_no_more_of_the_database() {
        String firm = firm();
        broughtBy(firm);
        long few = Statements.fewest(database, () -> () -> graph(Role.LEADER, firm));
        for (int more = 0; more < 21; more++) {
            broughtBy(firm);
        }
        graph(Role.LEADER, firm)
                .body("nodes", hasSize(21))
                .body("leftOut.layer", contains(1))
                .body("leftOut[0].firms", is(2))
                .body("leftOut[0].atLeast", is(false));
        assertThat(Statements.fewest(database, () -> () -> graph(Role.LEADER, firm)))
                .isEqualTo(few);
    }

    @Test
    void a_relation_that_was_removed_is_not_drawn() {
        String firm = firm();
        String brought = broughtBy(firm);
        String relation = Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/relations")
                .path("items[0].id");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "reason", "示例"))
                .post("/api/companies/" + firm + "/relations/" + relation + "/removal")
                .then()
                .statusCode(200);
        graph(Role.LEADER, firm).body("nodes.companyId", contains(firm)).body("edges", empty());
        graph(Role.LEADER, brought).body("nodes.companyId", contains(brought));
        row(Caller.as(Role.LEADER), firm).body("brought", is(0));
    }
}
