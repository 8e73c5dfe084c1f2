package org.lianzhao.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Statements;

/** What firms are to one another is entered once and read from either side. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class RelationResourceTest extends RelationCalls {
    @Inject
    EntityManagerFactory database;

    @Test
    void either_firm_shows_the_other_from_its_own_side_with_source_and_evidence() {
        String firm = firm();
        String parent = firm();
        relate(
                        firm,
                        parent,
                        "PARENT",
                        Map.of(
                                "asOf",
                                "2025-02",
                                "evidence",
                                Map.of("text", "年报第 12 页", "number", "示例〔2025〕1号", "issuedOn", "2025-02-14")))
                .statusCode(201)
                .body("role", is("PARENT"), "companyId", is(parent), "recordedBy", is("示例member"));
        of(firm).body("items.role", contains("PARENT"))
                .body("items[0].companyId", is(parent))
                .body("items[0].companyName", notNullValue())
                .body("items[0].asOf", is("2025-02"))
                .body("items[0].source", is("示例走访"))
                .body("items[0].evidence.number", is("示例〔2025〕1号"))
                .body("items[0].evidence.issuedOn", is("2025-02-14"));
        of(parent).body("items.role", contains("SUBSIDIARY")).body("items[0].companyId", is(firm));
    }

    @Test
    void only_who_enters_companies_relates_them_and_who_reads_the_register_reads_it() {
        String firm = firm();
        String other = firm();
        String relation = related(firm, other, "CUSTOMER");
        for (Role role : List.of(Role.LEADER, Role.PROJECT, Role.SERVICE, Role.AUDITOR, Role.ADMIN)) {
            Caller.as(role)
                    .body(said(other, "SUPPLIER", Map.of()))
                    .post("/api/companies/" + firm + "/relations")
                    .then()
                    .statusCode(403);
            remove(role, firm, relation, 0, "不再供货").statusCode(403);
        }
        for (Role role : List.of(Role.AUDITOR, Role.ADMIN, Role.CHAMBER)) {
            Caller.as(role).get("/api/companies/" + firm + "/relations").then().statusCode(403);
        }
        of(firm).body("items.role", contains("CUSTOMER"));
    }

    @Test
    void a_relation_to_itself_and_a_double_one_are_refused_and_the_opposite_where_it_cannot_be() {
        String firm = firm();
        String other = firm();
        relate(firm, firm, "SUPPLIER", Map.of()).statusCode(400).body("type", is("/problems/relation-self"));
        related(firm, other, "SUPPLIER");
        relate(firm, other, "SUPPLIER", Map.of()).statusCode(409).body("type", is("/problems/relation-there"));
        relate(other, firm, "CUSTOMER", Map.of()).statusCode(409).body("type", is("/problems/relation-there"));
        related(firm, other, "CUSTOMER"); // either may buy from the other
        related(firm, other, "PARENT");
        relate(firm, other, "SUBSIDIARY", Map.of()).statusCode(409).body("type", is("/problems/relation-reverse"));
        of(firm).body("items.role", containsInAnyOrder("SUPPLIER", "CUSTOMER", "PARENT"));
    }

    @Test
    void it_is_removed_with_a_reason_from_both_pages_and_may_then_be_entered_anew() {
        String firm = firm();
        String other = firm();
        String relation = related(firm, other, "LEADER");
        remove(Role.MEMBER, firm(), relation, 0, "不对").statusCode(404);
        remove(Role.MEMBER, other, relation, 7, "不对").statusCode(409).body("type", is("/problems/stale"));
        remove(Role.MEMBER, other, relation, 0, " ").statusCode(400).body("violations.field", contains("reason"));
        remove(Role.MEMBER, other, relation, 0, "打 13912345678 问过").statusCode(400);
        remove(Role.MEMBER, other, relation, 0, "已不再配套").statusCode(200);
        of(firm).body("items", empty());
        of(other).body("items", empty());
        remove(Role.MEMBER, other, relation, 1, "再来一次").statusCode(404);
        related(firm, other, "LEADER");
        of(other).body("items.role", contains("SUPPORT"));
        for (String id : List.of(firm, other)) {
            assertThat(audit(id).stream().map(entry -> entry.get("event")))
                    .containsSubsequence(
                            "company-relation-added", "company-relation-removed", "company-relation-added");
        }
    }

    @Test
    void what_cannot_be_read_is_named() {
        String firm = firm();
        String other = firm();
        relate(firm, other, "SISTER", Map.of()).statusCode(400);
        relate(firm, UUID.randomUUID().toString(), "PARENT", Map.of())
                .statusCode(400)
                .body("type", is("/problems/unknown-company"));
        relate(UUID.randomUUID().toString(), other, "PARENT", Map.of()).statusCode(404);
        relate(firm, other, "PARENT", Map.of("asOf", "去年")).statusCode(400).body("violations.field", contains("asOf"));
        relate(firm, other, "PARENT", Map.of("asOf", "2999")).statusCode(400);
        relate(firm, other, "PARENT", Map.of("source", ""))
                .statusCode(400)
                .body("violations.field", contains("source"));
        relate(firm, other, "PARENT", Map.of("source", "长".repeat(301))).statusCode(400);
        relate(firm, other, "PARENT", Map.of("source", "王总 13912345678"))
                .statusCode(400)
                .body("type", is("/problems/text-holds-contact"));
        relate(firm, other, "PARENT", Map.of("evidence", Map.of("issuedOn", "2999-01-01")))
                .statusCode(400)
                .body("violations.field", contains("evidence.issuedOn"));
        relate(firm, other, "PARENT", Map.of("evidence", Map.of("number", "长".repeat(101))))
                .statusCode(400);
        Caller.as(Role.MEMBER)
                .queryParam("cursor", "WFhYLTE")
                .get("/api/companies/" + firm + "/relations")
                .then()
                .statusCode(400);
        Caller.as(Role.MEMBER)
                .get("/api/companies/" + UUID.randomUUID() + "/relations")
                .then()
                .statusCode(404);
        of(firm).body("items", empty());
    }

    @Test
    void a_document_of_either_firm_is_evidence_and_stays_while_the_relation_does() {
        String firm = firm();
        String other = firm();
        String strange = added(Caller.as(Role.MEMBER), "company:" + firm());
        String contract = added(Caller.as(Role.MEMBER), "company:" + other);
        relate(firm, other, "SUPPLIER", Map.of("evidence", Map.of("documentId", strange)))
                .statusCode(400)
                .body("type", is("/problems/evidence-of-firm"));
        String relation = relate(firm, other, "SUPPLIER", Map.of("evidence", Map.of("documentId", contract)))
                .statusCode(201)
                .extract()
                .path("id");
        withdraw(Caller.as(Role.MEMBER), contract, 0)
                .statusCode(409)
                .body("type", is("/problems/document-is-evidence"));
        remove(Role.MEMBER, firm, relation, 0, "合同到期").statusCode(200);
        withdraw(Caller.as(Role.MEMBER), contract, 0).statusCode(200);
    }

    @Test
    void a_call_that_arrives_twice_relates_once() {
        String firm = firm();
        String other = firm();
        String key = UUID.randomUUID().toString();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            made.add(Caller.as(Role.MEMBER)
                    .header("Idempotency-Key", key)
                    .body(said(other, "REFERRED", Map.of()))
                    .post("/api/companies/" + firm + "/relations")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertThat(made.get(0)).isEqualTo(made.get(1));
        of(other).body("items.role", contains("REFERRER"));
    }

    @Test
    void a_long_list_is_read_page_by_page_with_as_many_statements() {
        String firm = firm();
        related(firm, firm(), "SUPPLIER");
        long few = statements(firm);
        for (int i = 0; i < 4; i++) {
            related(firm, firm(), i % 2 == 0 ? "CUSTOMER" : "SUPPLIER");
        }
        assertThat(statements(firm)).isEqualTo(few).isLessThan(9);
        var page = Caller.as(Role.MEMBER)
                .queryParam("limit", 3)
                .get("/api/companies/" + firm + "/relations")
                .then()
                .body("items", hasSize(3))
                .extract();
        Caller.as(Role.MEMBER)
                .queryParams("limit", 3, "cursor", page.path("nextCursor"))
                .get("/api/companies/" + firm + "/relations")
                .then()
                .body("items", hasSize(2), "nextCursor", nullValue());
    }

    private long statements(String firm) {
        return Statements.during(
                database,
                () -> Caller.signedIn(Caller.username(Role.MEMBER), Role.MEMBER.code())
                        .get("/api/companies/" + firm + "/relations")
                        .then()
                        .statusCode(200));
    }
}
