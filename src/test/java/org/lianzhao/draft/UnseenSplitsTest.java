package org.lianzhao.draft;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Statements;

/** Leads on a split segment that the chain office must not see: counted, and settled by who is on them. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class UnseenSplitsTest extends SplitCalls {
    @Inject
    EntityManagerFactory database;

    @Test
    void a_confidential_lead_is_counted_for_the_chain_office_and_settled_by_who_is_on_it() {
        String lead = lead();
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        publishSplit();
        open().then()
                .statusCode(200)
                .body("items", empty())
                .body("hidden", is(1))
                .body("nextCursor", nullValue());
        String unseen = Caller.as(Role.MEMBER)
                .get("/api/leads/splits")
                .then()
                .statusCode(200)
                .body("items.rowId", hasItem(lead))
                .extract()
                .path("items.find { it.rowId == '" + lead + "' }.id");
        settle(unseen, part).then().statusCode(404);
        for (Role role : List.of(Role.HEAD, Role.OFFICE, Role.CHAIN_OFFICE)) {
            Caller.as(role).get("/api/leads/splits").then().body("items.rowId", not(hasItem(lead)));
            Caller.as(role).get("/api/leads/" + lead + "/splits").then().statusCode(404);
        }
        Caller.as(Role.MEMBER)
                .get("/api/leads/" + lead + "/splits")
                .then()
                .body("items[0].choices.code", contains(whole, part));
        decide(lead, unseen, "EL-5030").then().statusCode(400);
        decide(lead, unseen, part).then().statusCode(200).body("segment.code", is(part));
        decide(lead, unseen, part).then().statusCode(404);
        open().then().body("hidden", is(0));
    }

    @Test
    void leads_that_wait_unseen_are_counted_in_one_go_and_with_the_first_page() {
        confidentially(lead());
        lead();
        lead();
        publishSplit();
        String next = DraftCalls.office()
                .queryParam("limit", 1)
                .get(address())
                .then()
                .body("hidden", is(1))
                .extract()
                .path("nextCursor");
        DraftCalls.office()
                .queryParams("limit", 1, "cursor", requireNonNull(next))
                .get(address())
                .then()
                .body("items", hasSize(1))
                .body("hidden", nullValue());
        long few = Statements.fewest(database, () -> this::open);
        for (int more = 0; more < 3; more++) {
            confidentially(lead());
        }
        part = requireNonNull(split().path("code"));
        DraftCalls.publish(chain, "再拆").then().statusCode(201);
        open().then().body("hidden", is(4)).body("items", hasSize(2));
        assertThat(Statements.fewest(database, () -> this::open)).isEqualTo(few);
    }

    @Test
    void one_that_nobody_there_may_see_holds_no_merger_up_and_goes_on_with_the_segment() {
        String lead = lead();
        confidentially(lead);
        publishSplit();
        DraftCalls.act(chain, whole, "merger", Map.of("into", part)).then().statusCode(200);
        DraftCalls.publish(chain, "并入").then().statusCode(201);
        Caller.as(Role.MEMBER).get("/api/leads/" + lead).then().body("segment.code", is(part));
        Caller.as(Role.MEMBER).get("/api/leads/" + lead + "/splits").then().body("items", empty());
        open().then().body("hidden", is(0));
    }

    @Test
    void one_that_nobody_there_may_see_keeps_its_segment_on_the_map_uncounted() {
        String lead = lead();
        DraftCalls.read(chain, whole).then().body("uses.LEAD", is(1));
        confidentially(lead);
        DraftCalls.read(chain, whole).then().body("uses", anEmptyMap());
        DraftCalls.act(chain, whole, "removal", Map.of())
                .then()
                .statusCode(409)
                .body("type", is("/problems/segment-in-use"))
                .body("uses", anEmptyMap());
        Caller.as(Role.MEMBER).get("/api/leads/" + lead).then().body("segment.code", is(whole));
    }

    @Test
    void one_that_came_while_the_segment_was_leaving_keeps_it_as_well() {
        DraftCalls.act(chain, whole, "removal", Map.of()).then().statusCode(200);
        confidentially(lead());
        DraftCalls.publish(chain, "移除").then().statusCode(409).body("defects.kind", contains("IN_USE"));
    }

    private static void confidentially(String lead) {
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
    }

    private static Response decide(String lead, String id, String to) {
        return Caller.as(Role.MEMBER).body(Map.of("id", id, "to", to)).post("/api/leads/" + lead + "/splits/decisions");
    }
}
