package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.testing.Caller;

/** What people did about a target goes where its firm and its segment go. */
@QuarkusTest
class TargetMovesTest extends StoredListCalls {
    private static void reject(String segment, String firm) {
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "state", "REJECTED", "reason", "示例"))
                .post("/api/segments/" + segment + "/targets/" + firm + "/decision")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse history(String segment, String firm) {
        return Caller.as(Role.MEMBER)
                .get("/api/segments/" + segment + "/targets/" + firm + "/history")
                .then()
                .statusCode(200);
    }

    @Test
    void it_goes_with_a_firm_that_is_merged_and_comes_back_with_it() {
        String word = fresh("示例品");
        GapCalls gap = new GapCalls(word);
        String kept = GapCalls.firm("示例", word);
        String gone = GapCalls.firm("示例", word);
        reject(gap.segment(), gone);
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        history(gap.segment(), kept).body("items.kind", contains("REJECTED"));
        score(gap);
        gap.list("?state=REJECTED").then().body("items.companyId", contains(kept));
        String merge =
                Caller.as(Role.OFFICE).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        history(gap.segment(), kept).body("items", empty());
        history(gap.segment(), gone).body("items.kind", contains("REJECTED"));
    }

    private void score(String segment) {
        follow();
        assertThat(scoring.score(chains.idOf(segment).orElseThrow())).isTrue();
    }

    private static void speaks(String chain, String segment, String word) {
        DraftCalls.put(chain, segment, DraftCalls.edit(chain, segment, Map.of("products", List.of(word))))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse rejected(String segment) {
        return Caller.as(Role.MEMBER)
                .get("/api/segments/" + segment + "/targets?state=REJECTED")
                .then()
                .statusCode(200);
    }

    @Test
    void one_that_is_rejected_stays_away_in_the_segment_that_its_own_is_merged_into() {
        String word = fresh("示例品");
        String other = fresh("示例件");
        String chain = DraftCalls.chain();
        List<String> small = DraftCalls.small(chain);
        speaks(chain, small.get(1), word);
        speaks(chain, small.get(2), other);
        DraftCalls.publish(chain, "示例用词").then().statusCode(201);
        String firm = GapCalls.firm("示例", word + "、" + other);
        score(small.get(1));
        score(small.get(2));
        reject(small.get(1), firm);
        DraftCalls.act(chain, small.get(1), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200);
        DraftCalls.publish(chain, "两个环节并成一个").then().statusCode(201);
        score(small.get(2));
        rejected(small.get(2)).body("items.companyId", contains(firm));
    }

    @Test
    void one_that_is_rejected_stays_away_in_the_part_that_it_is_given_to_until_there_is_news() {
        String other = fresh("示例件");
        String later = fresh("示例后");
        String chain = DraftCalls.chain();
        String whole = DraftCalls.small(chain).get(1);
        String firm = GapCalls.firm("示例", other);
        reject(whole, firm);
        String part = DraftCalls.office()
                .body(Map.of("name", "示例拆出"))
                .post(DraftCalls.draft(chain) + "/segments/" + whole + "/parts")
                .path("code");
        DraftCalls.put(chain, part, DraftCalls.edit(chain, part, Map.of("products", List.of(other, later))))
                .then()
                .statusCode(200);
        DraftCalls.publish(chain, "拆分").then().statusCode(201);
        score(part);
        settle(chain, part);
        score(part);
        rejected(part).body("items.companyId", contains(firm));
        GapCalls.makes(firm, other + "、" + later);
        score(part);
        rejected(part).body("items", empty());
    }

    private static void settle(String chain, String part) {
        String address = "/api/chains/" + chain + "/splits";
        String open = DraftCalls.office().get(address).path("items[0].id");
        DraftCalls.office()
                .body(Map.of("ids", List.of(open), "to", part))
                .post(address + "/decisions")
                .then()
                .statusCode(200);
    }

    @Test
    void it_goes_with_a_segment_that_is_merged() {
        String chain = DraftCalls.chain();
        List<String> small = DraftCalls.small(chain);
        String firm = GapCalls.firm("示例", fresh("示例品"));
        reject(small.get(1), firm);
        DraftCalls.act(chain, small.get(1), "merger", Map.of("into", small.get(2)))
                .then()
                .statusCode(200);
        DraftCalls.publish(chain, "两个环节并成一个").then().statusCode(201);
        history(small.get(2), firm).body("items.kind", contains("REJECTED"));
        history(small.get(1), firm).body("items.size()", is(1));
        Caller.as(Role.CHAIN_OFFICE)
                .get("/api/chains/" + chain + "/targets/touched")
                .then()
                .statusCode(200)
                .body("items.segmentCode", contains(small.get(2)));
    }
}
