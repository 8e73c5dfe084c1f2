package org.lianzhao.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** A 链主 that is a firm of the register. */
@QuarkusTest
class AnchorFirmTest extends HttpTest {
    private String chain = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
        DraftCalls.small(chain);
    }

    @Test
    void a_firm_of_the_register_is_named_as_it_is_there_and_leads_in_what_firms_brought() {
        String name = Fresh.text();
        String firm = firm(name);
        save(anchor("旧称", firm)).then().statusCode(200).body("content.roles.name", contains(name));
        DraftCalls.office()
                .get(DraftCalls.draft(chain) + "/difference")
                .then()
                .body("difference.chain[0].after.text", contains("链主 " + name + " · 企业库"));
        DraftCalls.publish(chain, "定链主").then().statusCode(201);
        map().body("chain.roles.name", contains(name)).body("chain.roles.companyId", contains(firm));
        leads(firm, true);
    }

    @Test
    void a_firm_that_is_merged_is_followed_in_map_and_draft_and_back_again() {
        String gone = firm(Fresh.text());
        String name = Fresh.text();
        String kept = firm(name);
        save(anchor("旧称", gone)).then().statusCode(200);
        DraftCalls.publish(chain, "定链主").then().statusCode(201);
        save(Map.of("park", "示例园区")).then().statusCode(200);
        merge(gone, kept);
        map().body("chain.roles.name", contains(name)).body("chain.roles.companyId", contains(kept));
        leads(kept, true);
        DraftCalls.office()
                .get(address())
                .then()
                .body("content.roles.companyId", contains(kept))
                .body("published.roles.companyId", contains(kept));
        String merge = Caller.as(Role.LEADER)
                .get("/api/companies/" + kept + "/merges")
                .then()
                .extract()
                .path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        map().body("chain.roles.companyId", contains(gone));
        leads(kept, false);
    }

    @Test
    void two_that_turn_out_to_be_one_are_shown_once_with_what_was_said_of_either() {
        String gone = firm(Fresh.text());
        String name = Fresh.text();
        String kept = firm(name);
        Map<String, String> plain = Map.of("kind", "ANCHOR", "name", "旧称", "companyId", gone);
        Map<String, String> noted = Map.of("kind", "ANCHOR", "name", name, "companyId", kept, "note", "示例龙头");
        save(Map.of("roles", List.of(plain, noted))).then().statusCode(200);
        DraftCalls.publish(chain, "定链主").then().statusCode(201);
        map().body("chain.roles.companyId", contains(gone, kept));
        merge(gone, kept);
        map().body("chain.roles.name", contains(name)).body("chain.roles.note", contains("示例龙头"));
    }

    @Test
    void a_name_alone_will_do_and_leads_where_the_register_has_one_firm_of_it() {
        String name = Fresh.text();
        save(Map.of("roles", List.of(Map.of("kind", "ANCHOR", "name", name))))
                .then()
                .statusCode(200)
                .body("content.roles[0].companyId", nullValue());
        DraftCalls.publish(chain, "定链主").then().statusCode(201);
        map().body("chain.roles.name", contains(name));
        leads(firm(name), true);
    }

    @Test
    void nobody_but_an_anchor_is_a_firm_and_the_firm_must_be_there() {
        Map<String, Object> official = Map.of("kind", "LEADER", "name", "示例链长", "companyId", firm(Fresh.text()));
        save(Map.of("roles", List.of(official)))
                .then()
                .statusCode(400)
                .body("type", is("/problems/chain-role-firm"))
                .body("violations.field", contains("roles"));
        save(anchor("示例", "00000000-0000-7000-8000-000000000000"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("roles"));
    }

    private static String firm(String name) {
        return Caller.as(Role.MEMBER)
                .body(Map.of("name", name))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void merge(String gone, String kept) {
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> anchor(String name, String firm) {
        return Map.of("roles", List.of(Map.of("kind", "ANCHOR", "name", name, "companyId", firm)));
    }

    private static void leads(String firm, boolean leads) {
        Caller.as(Role.LEADER)
                .get("/api/insight/bringers/" + firm)
                .then()
                .statusCode(200)
                .body("leader", is(leads));
    }

    private ValidatableResponse map() {
        return Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/map")
                .then()
                .statusCode(200);
    }

    private String address() {
        return DraftCalls.draft(chain) + "/description";
    }

    private Response save(Map<String, Object> changes) {
        Response now = DraftCalls.office().get(address());
        Map<String, Object> body = new HashMap<>(now.<Map<String, Object>>path("content"));
        body.put("version", now.path("version"));
        body.putAll(changes);
        return DraftCalls.office().body(body).put(address());
    }
}
