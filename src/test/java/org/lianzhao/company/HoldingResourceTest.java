package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.show;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Statements;

/** What a firm does in a segment is said by hand, with what it can make and what shows it. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class HoldingResourceTest extends HoldingCalls {
    @Inject
    EntityManagerFactory database;

    @Test
    void it_says_role_presence_place_capacity_and_evidence() {
        String firm = firm(Map.of());
        add(
                        Role.MEMBER,
                        firm,
                        Map.of(
                                "role",
                                "LEADER",
                                "asOf",
                                "2025-02",
                                "capacity",
                                SIGHTS,
                                "evidence",
                                Map.of("text", "现场看过")))
                .statusCode(201);
        show(firm)
                .body("holdings.segmentCode", contains("EQ-1020"))
                .body("holdings[0].role", is("LEADER"))
                .body("holdings[0].basis", is("CLAIMED"))
                .body("holdings[0].capacity.text", is("可月生产瞄具 1 万支以上"))
                .body("holdings[0].capacity.amount", is(10000.0f))
                .body("holdings[0].capacity.mark", is("AT_LEAST"))
                .body("holdings[0].evidence.text", is("现场看过"))
                .body("holdings[0].recordedBy", is("示例member"));
    }

    @Test
    void only_who_enters_companies_says_so() {
        String firm = firm(Map.of());
        String holding = held(firm);
        for (Role role : List.of(Role.LEADER, Role.PROJECT, Role.SERVICE, Role.AUDITOR, Role.ADMIN)) {
            add(role, firm, Map.of()).statusCode(403);
            edit(role, firm, holding, Map.of("version", 0, "role", "LEADER")).statusCode(403);
            remove(role, firm, holding, 0).statusCode(403);
        }
        show(firm).body("holdings[0].role", is("MEMBER"));
    }

    @Test
    void what_cannot_be_read_is_named() {
        String firm = firm(Map.of());
        add(Role.MEMBER, firm, Map.of("segmentCode", "XX-9999")).body("type", is("/problems/unknown-segment"));
        add(Role.MEMBER, firm, Map.of("presence", "MAYBE")).statusCode(400);
        add(Role.MEMBER, firm, Map.of("source", "")).body("violations.field", contains("source"));
        add(Role.MEMBER, firm, Map.of("asOf", "近年")).body("violations.field", contains("asOf"));
        add(Role.MEMBER, firm, Map.of("capacity", Map.of("amount", -1, "unit", "支")))
                .body("violations.field", contains("capacity.amount"));
        add(Role.MEMBER, firm, Map.of("capacity", Map.of("text", "长".repeat(101))))
                .body("violations.field", contains("capacity.text"));
        add(Role.MEMBER, firm, Map.of("evidence", Map.of("issuedOn", "2999-01-01")))
                .statusCode(400);
        show(firm).body("holdings", empty());
        String holding = held(firm);
        add(Role.MEMBER, firm, Map.of()).statusCode(409).body("type", is("/problems/holding-there"));
        edit(Role.MEMBER, firm, holding, Map.of("version", 0, "segmentCode", "EL-5030"))
                .statusCode(400);
        edit(Role.MEMBER, firm, holding, Map.of("version", 0, "evidence", Map.of("text", "长".repeat(301))))
                .statusCode(400);
        edit(Role.MEMBER, firm(Map.of()), holding, Map.of("version", 0)).statusCode(404);
    }

    @Test
    void it_is_changed_and_removed_and_each_step_stands_in_the_audit() {
        String firm = firm(Map.of());
        String holding = held(firm);
        edit(Role.MEMBER, firm, holding, Map.of("version", 0, "presence", "SIGNED", "capacity", SIGHTS))
                .statusCode(200)
                .body("holdings[0].presence", is("SIGNED"))
                .body("holdings[0].version", is(1));
        edit(Role.MEMBER, firm, holding, Map.of("version", 0, "role", "LEADER")).statusCode(409);
        Map<String, Object> cleared = new HashMap<>(Map.of("version", 1));
        cleared.put("capacity", null);
        edit(Role.MEMBER, firm, holding, cleared).statusCode(200).body("holdings[0].capacity", nullValue());
        remove(Role.MEMBER, firm, holding, 1).statusCode(409);
        remove(Role.MEMBER, firm, holding, 2).statusCode(200).body("holdings", empty());
        List<String> events = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .path("items.event");
        assertThat(events).contains("company-holding-added", "company-holding-changed", "company-holding-removed");
    }

    @Test
    void what_a_map_states_is_completed_but_not_overruled() {
        Map<String, Object> resident = Caller.as(Role.LEADER)
                .get("/api/segments/EQ-2060")
                .then()
                .statusCode(200)
                .extract()
                .path("residents.find { it.basis != 'CLAIMED' && it.basis != 'PROJECT' }");
        String firm = String.valueOf(resident.get("companyId"));
        Map<String, Object> holding = show(firm).extract().path("holdings.find { it.segmentCode == 'EQ-2060' }");
        String id = String.valueOf(holding.get("id"));
        int version = Integer.parseInt(String.valueOf(holding.get("version")));
        String other = "PLANNED".equals(holding.get("presence")) ? "SIGNED" : "PLANNED";
        edit(Role.MEMBER, firm, id, Map.of("version", version, "presence", other))
                .statusCode(409)
                .body("type", is("/problems/holding-of-source"));
        remove(Role.MEMBER, firm, id, version).statusCode(409);
        edit(Role.MEMBER, firm, id, Map.of("version", version, "capacity", SIGHTS))
                .statusCode(200);
    }

    @Test
    void a_document_that_shows_it_cannot_be_withdrawn() {
        String firm = firm(Map.of());
        String licence = added(Caller.as(Role.MEMBER), "company:" + firm);
        add(Role.MEMBER, firm, Map.of("evidence", Map.of("documentId", licence)))
                .statusCode(201);
        withdraw(Caller.as(Role.MEMBER), licence, 0).statusCode(409).body("type", is("/problems/document-is-evidence"));
    }

    @Test
    void the_page_of_a_firm_takes_few_statements_however_much_there_is_of_it() {
        String firm = firm(Map.of());
        held(firm);
        long few = statements(firm);
        add(Role.MEMBER, firm, Map.of("segmentCode", "EL-5030")).statusCode(201);
        add(Role.MEMBER, firm, Map.of("segmentCode", "EQ-2060", "capacity", SIGHTS))
                .statusCode(201);
        assertThat(statements(firm)).isEqualTo(few).isLessThan(14);
    }

    private long statements(String firm) {
        return Statements.during(
                database,
                () -> Caller.signedIn(Caller.username(Role.LEADER), Role.LEADER.code())
                        .get("/api/companies/" + firm)
                        .then()
                        .statusCode(200));
    }
}
