package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.member;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.document.DocumentCalls;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What somebody says by hand closes a gap once it is verified, beside the projects that do. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class ClosedByClaimTest extends ClosingCalls {
    /** What somebody says by hand, that a firm of its own produces here, verified; where it is kept. */
    private String verifiedClaim() {
        String firm = member().body(Map.of("name", "示例乙公司" + Fresh.mark()))
                .post("/api/companies")
                .path("id");
        String holdings = "/api/companies/" + firm + "/holdings";
        String claim = member().body(Map.of(
                        "segmentCode",
                        segment,
                        "role",
                        "MEMBER",
                        "presence",
                        "PRODUCTION",
                        "place",
                        "ZONE",
                        "source",
                        "示例走访"))
                .post(holdings)
                .path("holdings[0].id");
        String paper = DocumentCalls.added(member(), "company:" + firm);
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("version", 0, "documentId", paper))
                .post(holdings + "/" + claim + "/verification")
                .then()
                .statusCode(200);
        return holdings + "/" + claim;
    }

    private static void takeBack(String claim) {
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("version", 1, "reason", "示例看错"))
                .post(claim + "/verification-withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_said_by_hand_and_verified_closes_it_until_that_is_taken_back() {
        String claim = verifiedClaim();
        assertThat(told("gap-closed")).hasSize(1);
        assertThat(told("gap-reopened")).isEmpty();
        takeBack(claim);
        assertThat(told("gap-reopened")).hasSize(1);
        closedIn().body("closed", empty());
    }

    @Test
    void a_project_that_produces_alone_after_a_verification_was_taken_back_has_closed_it() {
        String claim = verifiedClaim();
        String lead = signed();
        verify(lead, claim(lead, LeadStage.PRODUCTION));
        closedBy(lead).body("items", empty());
        takeBack(claim);
        closedBy(lead).body("items.segmentCode", contains(segment)).body("items[0].undoneAt", nullValue());
        assertThat(told("gap-closed")).hasSize(2);
        assertThat(told("gap-reopened")).isEmpty();
    }

    @Test
    void one_that_a_project_closed_stays_closed_by_it_whatever_is_verified_and_taken_back_beside() {
        String lead = signed();
        verify(lead, claim(lead, LeadStage.PRODUCTION));
        takeBack(verifiedClaim());
        closedBy(lead).body("items.segmentCode", contains(segment)).body("items[0].undoneAt", nullValue());
        assertThat(told("gap-closed")).hasSize(1);
        assertThat(told("gap-reopened")).isEmpty();
    }

    @Test
    void one_that_others_produce_beside_is_not_open_again_and_no_edit_closes_it_for_them() {
        String first = signed();
        verify(first, claim(first, LeadStage.PRODUCTION));
        String second = signed();
        verify(second, claim(second, LeadStage.PRODUCTION));
        change(first, Map.of("confidential", true));
        assertThat(told("gap-reopened")).isEmpty();
        change(second, Map.of("summary", "示例"));
        closedBy(second).body("items", empty());
        int version = member().get("/api/leads/" + first).then().extract().<Integer>path("version");
        change(first, Map.of("confidential", false, "version", version));
        closedBy(first).body("items.segmentCode", contains(segment)).body("items[0].undoneAt", nullValue());
        closedBy(second).body("items", empty());
    }
}
