package org.lianzhao.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** A slip in what is said of a relation is corrected from either side; who said what before stands in the audit. */
@QuarkusTest
class RelationEditTest extends RelationCalls {
    private String firm = "";
    private String other = "";

    @BeforeEach
    void twoFirms() {
        firm = firm();
        other = firm();
    }

    private static ValidatableResponse edit(
            Role role, String firm, String relation, int version, Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> body = new HashMap<>(changes);
        body.put("version", version);
        return Caller.as(role)
                .body(body)
                .patch("/api/companies/" + firm + "/relations/" + relation)
                .then();
    }

    private static ValidatableResponse edit(String firm, String relation, int version, String field, Object value) {
        return edit(Role.MEMBER, firm, relation, version, Map.of(field, value));
    }

    @Test
    void source_day_and_evidence_are_corrected_from_either_side_and_stand_in_the_audit_of_both() {
        String relation = related(firm, other, "SUPPLIER");
        String contract = added(Caller.as(Role.MEMBER), "company:" + firm);
        edit(other, relation, 0, "source", "示例合同")
                .statusCode(200)
                .body("role", is("CUSTOMER"), "companyId", is(firm), "version", is(1));
        Caller.enter("office-relations", "示例更正人");
        Caller.signedIn("office-relations", Role.OFFICE.code())
                .body(Map.of(
                        "version",
                        1,
                        "asOf",
                        "2024",
                        "evidence",
                        Map.of("number", "示例〔2024〕9号", "documentId", contract)))
                .patch("/api/companies/" + firm + "/relations/" + relation)
                .then()
                .statusCode(200)
                .body("version", is(2), "recordedBy", is("示例更正人"));
        of(other)
                .body("items.source", contains("示例合同"))
                .body("items[0].asOf", is("2024"))
                .body("items[0].evidence.number", is("示例〔2024〕9号"));
        withdraw(Caller.as(Role.MEMBER), contract, 0).statusCode(409);
        for (String id : List.of(firm, other)) {
            Map<String, Object> entry = audit(id).stream()
                    .filter(one -> "company-relation-changed".equals(one.get("event")))
                    .reduce((later, earlier) -> earlier)
                    .orElseThrow();
            assertThat(String.valueOf(entry.get("before"))).contains("示例走访", "companyName");
            assertThat(String.valueOf(entry.get("after"))).contains("示例合同");
        }
    }

    @Test
    void what_is_cleared_is_gone_and_what_is_the_same_changes_nothing() {
        String relation = relate(firm, other, "PARENT", Map.of("asOf", "2025", "evidence", Map.of("text", "年报")))
                .extract()
                .path("id");
        edit(firm, relation, 0, "asOf", "2025").statusCode(200).body("version", is(0));
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("asOf", null);
        nothing.put("evidence", null);
        edit(Role.MEMBER, firm, relation, 0, nothing)
                .statusCode(200)
                .body("asOf", nullValue(), "evidence", nullValue(), "version", is(1));
    }

    @Test
    void only_who_enters_companies_corrects_it_and_only_as_it_is_now() {
        String relation = related(firm, other, "LEADER");
        for (Role role : List.of(Role.LEADER, Role.PROJECT, Role.SERVICE, Role.AUDITOR, Role.ADMIN)) {
            edit(role, firm, relation, 0, Map.of("source", "别的")).statusCode(403);
        }
        edit(firm, relation, 3, "source", "别的").statusCode(409).body("type", is("/problems/stale"));
        edit(firm(), relation, 0, "source", "别的").statusCode(404);
        edit(firm, UUID.randomUUID().toString(), 0, "source", "别的").statusCode(404);
        remove(Role.MEMBER, firm, relation, 0, "不对").statusCode(200);
        edit(firm, relation, 1, "source", "别的").statusCode(404);
    }

    @Test
    void what_cannot_be_read_is_named_and_whom_it_is_between_stays() {
        String relation = related(firm, other, "LEADER");
        String strange = added(Caller.as(Role.MEMBER), "company:" + firm());
        edit(firm, relation, 0, "asOf", "去年").statusCode(400).body("violations.field", contains("asOf"));
        edit(firm, relation, 0, "source", " ").statusCode(400).body("violations.field", contains("source"));
        edit(firm, relation, 0, "source", "王总 13912345678").statusCode(400);
        edit(firm, relation, 0, "evidence", Map.of("documentId", strange))
                .statusCode(400)
                .body("type", is("/problems/evidence-of-firm"));
        edit(firm, relation, 0, "role", "PARENT").statusCode(400);
        edit(firm, relation, 0, "companyId", firm()).statusCode(400);
        of(firm).body("items.role", contains("LEADER")).body("items.version", contains(0));
    }

    @Test
    void what_was_corrected_after_a_merge_goes_back_with_it() {
        String gone = other;
        String supplier = firm();
        String relation = related(gone, supplier, "SUPPLIER");
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + firm + "/merges")
                .then()
                .statusCode(201);
        edit(gone, relation, 1, "source", "示例合同").statusCode(200);
        of(firm).body("items.source", contains("示例合同"));
        String merge =
                Caller.as(Role.OFFICE).get("/api/companies/" + firm + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        of(gone).body("items.source", contains("示例合同"));
    }
}
