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
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
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
    void a_firm_that_came_along_to_a_visit_leads_to_the_one_that_was_met() {
        String companion = firm();
        String met = firm();
        Caller.as(Role.MEMBER)
                .body(Map.of("kind", "VISIT", "content", "示例走访", "occurredOn", "2026-01-05", "companionId", companion))
                .post("/api/companies/" + met + "/activities")
                .then()
                .statusCode(201);
        graph(Role.LEADER, companion)
                .body("edges.kind", contains("VISIT"))
                .body("edges[0].from", is(companion))
                .body("edges[0].to", is(met))
                .body("edges[0].asOf", is("2026-01-05"))
                .body("nodes.find { it.companyId == '" + met + "' }.layer", is(1));
        graph(Role.LEADER, met).body("nodes.find { it.companyId == '" + companion + "' }.layer", is(-1));
        row(Caller.as(Role.LEADER), companion).body("brought", is(0));
    }

    @Test
    void numbers_in_a_note_of_where_it_is_known_from_are_for_those_who_may_see_people() {
        String companion = firm();
        String met = firm();
        visit("/api/companies/" + met + "/activities", companion, Map.of("sourceNote", "王总 13812345678 说"));
        graph(Role.LEADER, met).body("edges[0].source", is("王总 138******78 说"));
        graph(Role.MEMBER, met).body("edges[0].source", is("王总 13812345678 说"));
    }

    @Test
    void a_lead_that_was_a_mistake_or_goes_on_in_another_draws_nothing() {
        String companion = firm();
        String name = Fresh.text();
        String met = firm(Map.of("name", name, "regionCode", "440305"));
        String lead = lead(Caller.as(Role.MEMBER), met, Map.of());
        visit("/api/leads/" + lead + "/follow-ups", companion, Map.of());
        referred(name);
        String chambers = graph(Role.OFFICE, met)
                .body("edges.kind", containsInAnyOrder("VISIT", "CHAMBER"))
                .extract()
                .path("edges.find { it.kind == 'CHAMBER' }.leadId");
        move(Role.OFFICE, lead, "MERGED", Map.of("reason", "示例", "mergedIntoId", chambers));
        graph(Role.OFFICE, met).body("edges.kind", contains("CHAMBER"));
        move(Role.OFFICE, chambers, "VOID", Map.of("reason", "示例"));
        graph(Role.OFFICE, met).body("edges", empty());
    }

    private static void visit(String at, String companion, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of("kind", "VISIT", "content", "示例走访", "companionId", companion));
        said.putAll(more);
        Caller.as(Role.MEMBER).body(said).post(at).then().statusCode(201);
    }

    private static void referred(String name) {
        Caller.as(Role.CHAMBER)
                .body(Map.of(
                        "externalId",
                        "YSH-" + Fresh.mark(),
                        "enterprise",
                        Map.of("name", name, "regionCode", "440305"),
                        "project",
                        Map.of("title", "示例")))
                .post("/api/partner/v1/referrals")
                .then()
                .statusCode(201);
    }

    private static void move(Role role, String lead, String to, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.put("to", to);
        said.put("version", Caller.as(role).get("/api/leads/" + lead).path("version"));
        Caller.as(role).body(said).post("/api/leads/" + lead + "/stage").then().statusCode(200);
    }

    @Test
    void what_a_lead_tells_of_who_came_along_and_which_chamber_referred_is_not_drawn_for_who_may_not_see_it() {
        String companion = firm();
        String name = Fresh.text();
        String met = firm(Map.of("name", name, "regionCode", "440305"));
        String lead = lead(Caller.as(Role.MEMBER), met, Map.of());
        Caller.as(Role.MEMBER)
                .body(Map.of("kind", "RECEPTION", "content", "示例来访", "companionId", companion))
                .post("/api/leads/" + lead + "/follow-ups")
                .then()
                .statusCode(201);
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + lead + "/timeline")
                .then()
                .body("items[0].followUp.companion.id", is(companion));
        referred(name);
        graph(Role.OFFICE, met)
                .body("edges.kind", containsInAnyOrder("VISIT", "CHAMBER"))
                .body("edges.find { it.kind == 'VISIT' }.leadId", is(lead))
                .body("nodes.find { it.chamber }.name", is("示例chamber"))
                .body("nodes.find { it.chamber }.layer", is(-1));
        graph(Role.PROJECT, met).body("edges", empty()).body("nodes", hasSize(1));
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        graph(Role.OFFICE, met).body("edges.kind", contains("CHAMBER"));
        graph(Role.MEMBER, met).body("edges.kind", contains("VISIT"));
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
