package org.lianzhao.company;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What a verification rests on, what it closes, and how it is taken back. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class ClaimVerificationTest extends ClaimCalls {
    @Test
    void it_is_shown_by_a_document_of_the_firm_or_the_segment_that_stays_while_it_holds() {
        String firm = firm(Map.of());
        String holding = claim(firm, Map.of());
        String gone = paper(firm);
        withdraw(Caller.as(Role.MEMBER), gone, 0).statusCode(200);
        for (String wrong :
                List.of(paper(firm(Map.of())), gone, UUID.randomUUID().toString())) {
            verify(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 0, "documentId", wrong))
                    .statusCode(400)
                    .body("type", is("/problems/evidence-of-claim"))
                    .body("violations.field", contains("documentId"));
        }
        verify(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 0))
                .statusCode(400)
                .body("violations.field", contains("documentId"));
        String map = added(
                Caller.as(Role.CHAIN_OFFICE),
                "segment:" + seen(segment()).extract().path("id"));
        verify(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 0, "documentId", map))
                .statusCode(200);
        withdraw(Caller.as(Role.CHAIN_OFFICE), map, 0)
                .statusCode(409)
                .body("type", is("/problems/document-is-evidence"));
        // found anew by another one
        String paper = paper(firm);
        verify(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 1, "documentId", paper))
                .statusCode(200);
        withdraw(Caller.as(Role.CHAIN_OFFICE), map, 0).statusCode(200);
        withdraw(Caller.as(Role.MEMBER), paper, 0).statusCode(409);
        takeBack(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 2, "reason", "看错"))
                .statusCode(200);
        withdraw(Caller.as(Role.MEMBER), paper, 0).statusCode(200);
        history(Role.LEADER, firm, holding)
                .body("items.document.withdrawn", contains(true, true))
                .body("items.endedReason", contains("看错", null));
    }

    @Test
    void it_is_taken_back_with_a_reason_and_the_history_says_both() {
        String firm = firm(Map.of());
        String holding = claim(firm, Map.of());
        takeBack(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 0, "reason", "看错"))
                .statusCode(409)
                .body("type", is("/problems/claim-not-verified"));
        String paper = verified(firm, holding);
        takeBack(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 1, "reason", " "))
                .statusCode(400);
        takeBack(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 0, "reason", "看错"))
                .statusCode(409)
                .body("type", is("/problems/stale"));
        takeBack(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 1, "reason", "看错了厂房"))
                .statusCode(200)
                .body("holdings[0].counts", is(false))
                .body("holdings[0].verified", nullValue());
        seen(segment()).body("cover.producing", is(0));
        history(Role.MEMBER, firm, holding)
                .statusCode(200)
                .body("items.document.id", contains(paper))
                .body("items.verifiedBy", contains("示例chain-office"))
                .body("items.holds", contains(false))
                .body("items[0].verifiedAt", notNullValue())
                .body("items[0].endedBy", is("示例chain-office"))
                .body("items[0].endedReason", is("看错了厂房"));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .then()
                .body("items[0].event", is("company-holding-verification-withdrawn"))
                .body("items[0].before.segment", is(segment()))
                .body("items[0].before.evidenceDocumentId", is(paper))
                .body("items[0].after.reason", is("看错了厂房"))
                .body("items[1].event", is("company-holding-verified"))
                .body("items[1].after.presence", is("PRODUCTION"))
                .body("items[1].after.verifiedBy", is("示例chain-office"))
                .body("items[1].after.evidenceDocumentId", is(paper));
    }

    @Test
    void what_was_verified_is_neither_changed_nor_removed_until_that_is_taken_back() {
        String firm = firm(Map.of());
        String holding = claim(firm, Map.of());
        verified(firm, holding);
        for (Map<String, ?> said : List.of(
                Map.of("version", 1, "presence", "SIGNED"),
                Map.of("version", 1, "role", "LEADER"),
                Map.of("version", 1, "asOf", "2024"),
                Map.of("version", 1, "capacity", SIGHTS),
                Map.of("version", 1, "output", Map.of("amount", 90000, "year", 2025)),
                Map.of("version", 1, "source", "示例另一处"))) {
            edit(Role.MEMBER, firm, holding, said).statusCode(409).body("type", is("/problems/holding-verified"));
        }
        remove(Role.MEMBER, firm, holding, 1).statusCode(409).body("type", is("/problems/holding-verified"));
        // what shows it is completed
        edit(Role.MEMBER, firm, holding, Map.of("version", 1, "evidence", Map.of("text", "现场看过")))
                .statusCode(200)
                .body("holdings[0].verified", notNullValue());
        takeBack(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 2, "reason", "看错"))
                .statusCode(200);
        edit(Role.MEMBER, firm, holding, Map.of("version", 3, "presence", "SIGNED"))
                .statusCode(200);
        remove(Role.MEMBER, firm, holding, 4).statusCode(200).body("holdings", empty());
    }
}
