package org.lianzhao.company;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.lianzhao.account.Role;
import org.lianzhao.document.DocumentCalls;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.testing.Caller;

/** What tests of verified claims do again and again, on a chain of their own. */
abstract class ClaimCalls extends HoldingCalls {
    String chain = "";
    List<String> small = List.of();

    @BeforeEach
    void drawTheChain() {
        chain = DraftCalls.chain();
        small = DraftCalls.small(chain);
    }

    /** The first segment of the chain. */
    String segment() {
        return small.get(1);
    }

    /** A claim of a member that the firm produces in the first segment, with more said of it; its key. */
    String claim(String firm, Map<String, ?> more) {
        return claimIn(segment(), firm, more);
    }

    static String claimIn(String segment, String firm, Map<String, ?> more) {
        Map<String, Object> said = new HashMap<>(Map.of("segmentCode", segment));
        said.putAll(more);
        return add(Role.MEMBER, firm, said)
                .statusCode(201)
                .extract()
                .path("holdings.find { it.segmentCode == '" + segment + "' }.id");
    }

    static String paper(String firm) {
        return DocumentCalls.added(Caller.as(Role.MEMBER), "company:" + firm);
    }

    static ValidatableResponse verify(Role role, String firm, String holding, Map<String, ?> said) {
        return Caller.as(role)
                .body(said)
                .post("/api/companies/" + firm + "/holdings/" + holding + "/verification")
                .then();
    }

    /** Verified by the chain office by a new document of the firm, as it was when nobody had changed it; the document. */
    static String verified(String firm, String holding) {
        String paper = paper(firm);
        verify(Role.CHAIN_OFFICE, firm, holding, Map.of("version", 0, "documentId", paper))
                .statusCode(200);
        return paper;
    }

    static ValidatableResponse takeBack(Role role, String firm, String holding, Map<String, ?> said) {
        return Caller.as(role)
                .body(said)
                .post("/api/companies/" + firm + "/holdings/" + holding + "/verification-withdrawal")
                .then();
    }

    static ValidatableResponse history(Role role, String firm, String holding) {
        return Caller.as(role)
                .get("/api/companies/" + firm + "/holdings/" + holding + "/verifications")
                .then();
    }

    static ValidatableResponse seen(String segment) {
        return Caller.as(Role.LEADER).get("/api/segments/" + segment).then().statusCode(200);
    }
}
