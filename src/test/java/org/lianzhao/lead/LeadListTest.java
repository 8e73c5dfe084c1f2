package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.inTalks;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class LeadListTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private static ValidatableResponse list(Map<String, ?> filter) {
        Projections.catchUp();
        return member().queryParams(filter).get("/api/leads").then();
    }

    @Test
    void leads_are_found_by_what_they_are_about_and_read_page_by_page() {
        String mark = fresh();
        for (int i = 0; i < 5; i++) {
            open(member(), Map.of("title", mark + i)).statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = list(Map.of("q", mark, "limit", 2, "cursor", cursor)).statusCode(200);
            seen.addAll(page.extract().path("items.title"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly(mark + 4, mark + 3, mark + 2, mark + 1, mark + 0);
        list(Map.of("q", "没有这样的线索")).body("items", empty());
    }

    @Test
    void a_search_finds_ones_own_lead_among_many_of_others() {
        String mark = fresh();
        String mine =
                open(member(), Map.of("title", mark)).statusCode(201).extract().path("id");
        for (int i = 0; i < 3; i++) {
            open(Caller.as(Role.OFFICE), Map.of("title", mark)).statusCode(201);
        }
        list(Map.of("q", mark, "limit", 1)).body("items.id", contains(mine)).body("nextCursor", is((Object) null));
    }

    @Test
    void next_steps_are_read_by_their_day_page_by_page() {
        String mark = fresh();
        for (int day : List.of(3, 1, 2)) {
            String id = open(member(), Map.of("title", mark + day))
                    .statusCode(201)
                    .extract()
                    .path("id");
            patch(member(), id, Map.of("nextOn", Days.ago(40 - day))).statusCode(200);
        }
        String cursor = list(Map.of("q", mark, "sort", "next", "limit", 2))
                .body("items.title", contains(mark + 1, mark + 2))
                .body("items.overdue", contains(true, true))
                .extract()
                .path("nextCursor");
        list(Map.of("q", mark, "sort", "next", "limit", 2, "cursor", cursor)).body("items.title", contains(mark + 3));
        list(Map.of("q", mark, "overdue", true)).body("items.size()", is(3));
        list(Map.of("sort", "next", "cursor", "eC95")).statusCode(400).body("type", is("/problems/cursor"));
        list(Map.of("sort", "size")).statusCode(400);
    }

    @Test
    void one_that_turns_confidential_between_two_pages_is_on_neither() {
        String mark = fresh();
        var owner = Caller.as(Role.OFFICE);
        open(owner, Map.of("title", mark + 1)).statusCode(201);
        String secret =
                open(owner, Map.of("title", mark + 2)).statusCode(201).extract().path("id");
        open(owner, Map.of("title", mark + 3)).statusCode(201);
        Projections.catchUp();
        for (Map<String, String> way : List.of(Map.of("q", mark), Map.of("owner", id("test-office")))) {
            Map<String, Object> asked = new HashMap<>(way);
            asked.put("limit", 1);
            patch(owner, secret, Map.of("confidential", false)).statusCode(200);
            String cursor = chief(asked)
                    .body("items.title", contains(mark + 3))
                    .extract()
                    .path("nextCursor");
            patch(owner, secret, Map.of("confidential", true)).statusCode(200);
            asked.put("cursor", cursor);
            chief(asked).body("items.title", contains(mark + 1));
        }
    }

    private static ValidatableResponse chief(Map<String, ?> filter) {
        return Caller.as(Role.LEADER)
                .queryParams(filter)
                .get("/api/leads")
                .then()
                .statusCode(200);
    }

    private static String id(String username) {
        return Caller.as(Role.ADMIN).queryParam("q", username).get("/api/users").path("items[0].id");
    }

    @Test
    void leads_are_narrowed_down_by_what_they_are_and_where_they_stand() {
        String id = inTalks();
        list(Map.of("segment", "EL-5030", "stage", "NEGOTIATE")).body("items.id", hasItem(id));
        list(Map.of("chain", "EL", "owner", "me")).body("items.id", hasItem(id));
        list(Map.of("chain", "EQ")).body("items.id", not(hasItem(id)));
        list(Map.of("state", "LOST")).body("items.id", not(hasItem(id)));
        String company = member().get("/api/leads/" + id).path("company.id");
        list(Map.of("company", company)).body("items.id", contains(id));
        list(Map.of("stage", "NOWHERE")).statusCode(400).body("type", is("/problems/unknown-stage"));
        list(Map.of("stage", "长".repeat(10_000))).statusCode(400).body("violations.field", contains("stage"));
        for (String state : List.of("NOWHERE", "active", "' or 1=1 --", "长".repeat(10_000))) {
            list(Map.of("state", state)).statusCode(400).body("violations.field", contains("state"));
        }
        list(Map.of("chain", "XX")).statusCode(400).body("type", is("/problems/unknown-chain"));
        list(Map.of("segment", "XX")).statusCode(400).body("type", is("/problems/unknown-segment"));
        list(Map.of("owner", "nobody")).statusCode(400).body("type", is("/problems/unknown-person"));
    }

    @Test
    void what_is_no_question_is_refused_by_name_or_finds_nothing() {
        String mark = fresh();
        open(member(), Map.of("title", mark + "公开")).statusCode(201);
        list(Map.of("q", "长".repeat(10_000)))
                .statusCode(400)
                .body("type", is("/problems/invalid"))
                .body("violations.field", contains("q"));
        for (String signs : List.of("，。（）——…", "% _ * ? \"", "(((", "\\")) {
            list(Map.of("q", signs)).statusCode(200).body("items", empty());
        }
        for (String syntax : List.of(
                "' or '1'='1",
                mark + "'; drop table lead; --",
                "title:*",
                mark + " OR kind:company",
                "/.*/",
                "[a TO z]",
                mark + "\u0000私密")) {
            list(Map.of("q", syntax)).statusCode(200).body("items.title", not(hasItem(mark + "公开")));
        }
    }

    @Test
    void a_list_and_a_board_cost_the_same_few_statements_however_much_they_hold() {
        inTalks();
        var member = Caller.signedIn("test-member", "member");
        // who is asking, the rows, their owners, segments, the working days; nobody here is in a task force
        assertThat(statementsFor(member, "/api/leads?limit=1"))
                .isEqualTo(statementsFor(member, "/api/leads?limit=200"))
                .isLessThanOrEqualTo(6);
        member.get("/api/leads/board"); // what was written by other tests is taken in once
        // who is asking, what has changed since, the cards, their owners, segments, the working days
        assertThat(statementsFor(member, "/api/leads/board")).isLessThanOrEqualTo(6);
        // the same for what no index leads to, and the chain with its segments
        assertThat(statementsFor(member, "/api/leads?stage=CLUE&light=RED&chain=EL&sort=due&limit=200"))
                .isLessThanOrEqualTo(8);
        member.get("/api/insight/pipeline");
        // who is asking, what has changed since, which stages apply to which type
        assertThat(statementsFor(member, "/api/insight/pipeline")).isLessThanOrEqualTo(3);
    }

    private long statementsFor(io.restassured.specification.RequestSpecification member, String address) {
        return Statements.during(database, () -> member.get(address).then().statusCode(200));
    }
}
