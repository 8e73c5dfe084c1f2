package org.lianzhao.company;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.show;
import static org.lianzhao.document.DocumentCalls.added;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What is said by hand of a segment stays, is traced, and goes only where it belongs. */
@QuarkusTest
class HoldingTruthTest extends HoldingCalls {
    @Test
    void what_a_project_tells_takes_nothing_by_hand_that_would_go_with_it() {
        String firm = firm(Map.of());
        String holding = stated(firm, "SIGNED");
        String lead = Caller.as(Role.MEMBER)
                .body(Map.of("title", CompanyCalls.fresh(), "companyId", firm, "segmentCode", "EQ-1020"))
                .post("/api/leads")
                .path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update holding set lead_id = :lead, basis = 'PROJECT' where id = :id")
                        .setParameter("lead", UUID.fromString(lead))
                        .setParameter("id", UUID.fromString(holding))
                        .executeUpdate());
        for (Map<String, ?> said : List.of(
                Map.of("version", 0, "capacity", SIGHTS),
                Map.of("version", 0, "evidence", Map.of("text", "现场看过")),
                Map.of("version", 0, "role", "LEADER"))) {
            edit(Role.MEMBER, firm, holding, said).statusCode(409).body("type", is("/problems/holding-of-lead"));
        }
        // beside it there is room for what is said by hand
        add(Role.MEMBER, firm, Map.of("capacity", SIGHTS)).statusCode(201);
    }

    @Test
    void another_unit_or_mark_stands_in_the_audit() {
        String firm = firm(Map.of());
        String holding =
                add(Role.MEMBER, firm, Map.of("capacity", SIGHTS)).extract().path("holdings[0].id");
        Map<String, Object> now = new HashMap<>(SIGHTS);
        now.put("unit", "支/年");
        now.put("mark", "EXACT");
        edit(Role.MEMBER, firm, holding, Map.of("version", 0, "capacity", now)).statusCode(200);
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .then()
                .body("items[0].event", is("company-holding-changed"))
                .body("items[0].before.capacityUnit", is("支/月"))
                .body("items[0].after.capacityUnit", is("支/年"))
                .body("items[0].before.capacityMark", is("AT_LEAST"))
                .body("items[0].after.capacityMark", is("EXACT"));
    }

    @Test
    void the_history_calls_a_document_by_its_name() {
        String firm = firm(Map.of());
        String licence = added(Caller.as(Role.MEMBER), "company:" + firm);
        String name = Caller.as(Role.MEMBER)
                .get("/api/documents/" + licence)
                .then()
                .extract()
                .path("fileName");
        add(Role.MEMBER, firm, Map.of("evidence", Map.of("text", "第 2 页", "documentId", licence)))
                .statusCode(201);
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .then()
                .body("items[0].after.evidence", is("第 2 页; " + name))
                .body("items[0].after.evidenceDocumentId", is(licence));
    }

    @Test
    void only_a_segment_that_stands_in_a_map_is_held() {
        String group = QuarkusTransaction.requiringNew().call(() -> (String)
                entities.createNativeQuery("""
                                select s.code from segment_placement p join segment s on s.id = p.group_id order by s.code
                                """, String.class).setMaxResults(1).getSingleResult());
        String firm = firm(Map.of());
        add(Role.MEMBER, firm, Map.of("segmentCode", group))
                .statusCode(400)
                .body("type", is("/problems/segment-no-leaf"))
                .body("violations.field", contains("segmentCode"));
        show(firm).body("holdings", empty());
    }

    @Test
    void a_document_that_is_not_the_firm_s_any_more_may_stay_where_it_shows_something() {
        String firm = firm(Map.of());
        String licence = added(Caller.as(Role.MEMBER), "company:" + firm);
        String holding = add(Role.MEMBER, firm, Map.of("evidence", Map.of("documentId", licence)))
                .extract()
                .path("holdings[0].id");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update document set subject_id = :other where id = :id")
                        .setParameter("other", UUID.fromString(firm(Map.of())))
                        .setParameter("id", UUID.fromString(licence))
                        .executeUpdate());
        edit(
                        Role.MEMBER,
                        firm,
                        holding,
                        Map.of("version", 0, "evidence", Map.of("documentId", licence, "text", "第 2 页")))
                .statusCode(200)
                .body("holdings[0].evidence.text", is("第 2 页"));
        add(Role.MEMBER, firm, Map.of("segmentCode", "EL-5030", "evidence", Map.of("documentId", licence)))
                .statusCode(400);
    }
}
