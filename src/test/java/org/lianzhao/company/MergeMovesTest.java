package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.company.CompanyCalls.digits;
import static org.lianzhao.company.CompanyCalls.fresh;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.merge;
import static org.lianzhao.company.MergeCalls.mergeOf;
import static org.lianzhao.company.MergeCalls.show;
import static org.lianzhao.company.MergeCalls.undo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Everything that hangs on a firm goes along when it is merged, and comes back when that is undone. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class MergeMovesTest extends HttpTest {
    @Inject
    EntityManager database;

    @Inject
    ChainMaps chains;

    @Inject
    TablePicture tables;

    private UUID segment(String code) {
        return QuarkusTransaction.requiringNew().call(() -> chains.idOf(code).orElseThrow());
    }

    private void stated(String firm, String segment, String presence) {
        UUID place = segment(segment);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into holding (id, version, company_id, segment_id, role, presence, place, basis)
                        values (:id, 0, :firm, :segment, 'MEMBER', :presence, 'ZONE', 'REPORTED')
                        """)
                        .setParameter("id", Ids.next())
                        .setParameter("firm", UUID.fromString(firm))
                        .setParameter("segment", place)
                        .setParameter("presence", presence)
                        .executeUpdate());
    }

    private static String lead(String firm) {
        return Caller.as(Role.MEMBER)
                .body(Map.of("title", fresh(), "companyId", firm, "segmentCode", "EL-5030"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void lands(String lead, String firm) {
        patched(lead, "projectCompanyId", firm);
    }

    private static void patched(String lead, String field, String firm) {
        int version = Caller.as(Role.OFFICE).get("/api/leads/" + lead).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, field, firm))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
    }

    private static List<String> presences(String firm) {
        return show(firm).extract().path("holdings.collect { it.segmentCode + ' ' + it.presence }");
    }

    @Test
    void leads_follow_as_investor_and_as_project_company_and_count_as_changed() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        String invests = lead(gone);
        String lands = lead(kept);
        lands(lands, gone);
        patched(lands, "sourceCompanyId", gone);
        merge(kept, gone, Map.of()).statusCode(201);
        Caller.as(Role.OFFICE).get("/api/leads/" + invests).then().body("company.id", is(kept));
        Caller.as(Role.OFFICE)
                .get("/api/leads/" + lands)
                .then()
                .body("projectCompany.id", is(kept))
                .body("source.company.id", is(kept));
        // the board is answered out of the leads held in memory
        Caller.as(Role.OFFICE)
                .queryParam("company", kept)
                .queryParam("view", "list")
                .get("/api/leads")
                .then()
                .body("items.id", hasItem(invests));
    }

    @Test
    void segments_follow_and_of_two_statements_the_further_one_is_shown() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        stated(kept, "EL-5030", "SIGNED");
        stated(gone, "EL-5030", "PRODUCTION");
        stated(kept, "EL-1010", "PRODUCTION");
        stated(gone, "EL-1010", "SIGNED");
        stated(gone, "EQ-1020", "CONSTRUCTION");
        merge(kept, gone, Map.of()).statusCode(201);
        assertThat(presences(kept))
                .containsExactlyInAnyOrder("EL-5030 PRODUCTION", "EL-1010 PRODUCTION", "EQ-1020 CONSTRUCTION");
        List<String> residents = Caller.as(Role.LEADER)
                .get("/api/segments/EL-5030")
                .then()
                .statusCode(200)
                .extract()
                .path("residents.companyId");
        assertThat(residents).contains(kept).doesNotContain(gone);
        undo(mergeOf(kept)).statusCode(200);
        assertThat(presences(kept)).containsExactlyInAnyOrder("EL-5030 SIGNED", "EL-1010 PRODUCTION");
        assertThat(presences(gone))
                .containsExactlyInAnyOrder("EL-5030 PRODUCTION", "EL-1010 SIGNED", "EQ-1020 CONSTRUCTION");
    }

    @Test
    void undoing_leaves_the_whole_database_as_it_was() {
        String kept = firm(Map.of(
                "name",
                fresh(),
                "tags",
                List.of("高新"),
                "shortName",
                fresh(),
                "regionCode",
                "440305",
                "capital",
                "500万元"));
        String gone = firm(Map.of(
                "name",
                fresh(),
                "creditCode",
                "91440300" + digits() + "4X",
                "tags",
                List.of("高新", "上市"),
                "formerNames",
                List.of(fresh()),
                "capital",
                "600万元",
                "foundedOn",
                "2001-02-03",
                "products",
                "电容",
                "regionCode",
                "440100",
                "sourceNote",
                "名片"));
        lead(kept);
        lands(lead(gone), gone);
        lands(lead(kept), gone);
        stated(kept, "EL-5030", "SIGNED");
        stated(gone, "EL-5030", "PRODUCTION");
        stated(gone, "EQ-1020", "CONSTRUCTION");
        for (String firm : List.of(kept, gone)) {
            Caller.as(Role.MEMBER).body(Map.of("content", "示例走访")).post("/api/companies/" + firm + "/activities");
        }
        String older = firm(Map.of());
        merge(gone, older, Map.of()).statusCode(201);
        Map<String, List<String>> before = tables.take();
        merge(kept, gone, Map.of("take", List.of("name", "capital", "region"))).statusCode(201);
        assertThat(tables.take()).isNotEqualTo(before);
        undo(mergeOf(kept)).statusCode(200).body("stayed", is(List.of()));
        tables.take().forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
    }

    @Test
    void what_changed_hands_since_stays_where_it_is() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        String third = firm(Map.of());
        String lead = lead(gone);
        merge(kept, gone, Map.of()).statusCode(201);
        int version = Caller.as(Role.OFFICE).get("/api/leads/" + lead).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "companyId", third))
                .patch("/api/leads/" + lead)
                .then()
                .statusCode(200);
        undo(mergeOf(kept)).statusCode(200);
        Caller.as(Role.OFFICE).get("/api/leads/" + lead).then().body("company.id", is(third));
    }
}
