package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** The targets of a gap as a file. */
@QuarkusTest
class TargetExportTest extends HttpTest {
    @Test
    void it_holds_what_the_list_shows_best_first() {
        Caller.as(Role.MEMBER)
                .body(Map.of("name", Fresh.text(), "products", "背光源、导光板", "regionCode", "441900"))
                .post("/api/companies");
        Projections.scoreTargets();
        for (Map<String, String> asked : List.of(Map.of("region", ""), Map.of("region", "441900"))) {
            List<String> listed = Caller.as(Role.MEMBER)
                    .queryParams(asked)
                    .get("/api/segments/EL-5030/targets?limit=200")
                    .path("items.companyId");
            assertThat(listed).isNotEmpty();
            assertThat(Exported.rows(
                            Caller.as(Role.MEMBER).queryParams(asked),
                            "targets",
                            Map.of("segment", "EL-5030", "columns", "id")))
                    .startsWith(listed.toArray(String[]::new));
        }
    }

    @Test
    void it_is_narrowed_down_as_the_list_and_tells_what_people_do() {
        String word = StoredListCalls.fresh("示例品");
        GapCalls gap = new GapCalls(word);
        String mine = GapCalls.firm("示例", word);
        String rejected = GapCalls.firm("示例", word);
        GapCalls.firm("示例", word);
        Projections.scoreTargets();
        String me = Caller.as(Role.MEMBER).get("/api/me").path("id");
        String name = Caller.as(Role.MEMBER).get("/api/me").path("name");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "ownerId", me, "nextStep", "示例电话", "reviewOn", "2027-01-15"))
                .put(gap.address(mine, "work"))
                .then()
                .statusCode(200);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "state", "REJECTED", "reason", "示例理由"))
                .post(gap.address(rejected, "decision"))
                .then()
                .statusCode(200);
        for (Map<String, String> asked : List.of(
                Map.of("owner", me),
                Map.of("state", "REJECTED"),
                Map.of("tier", "A"),
                Map.of("tier", "C", "state", "OPEN"),
                Map.of("owner", UUID.randomUUID().toString()))) {
            Response listed = Caller.as(Role.MEMBER)
                    .queryParams(asked)
                    .get("/api/segments/" + gap.segment() + "/targets?limit=200");
            List<String> firms = listed.path("items.companyId");
            assertThat(listed.<Integer>path("chosen")).as("%s", asked).isEqualTo(firms.size());
            assertThat(rows(gap, asked, "id")).as("%s", asked).isEqualTo(firms);
        }
        Caller.as(Role.MEMBER)
                .get("/api/segments/" + gap.segment() + "/targets?limit=1")
                .then()
                .body("chosen", is(2));
        assertThat(rows(gap, Map.of("owner", me), "owner")).containsExactly(name);
        assertThat(rows(gap, Map.of("owner", me), "nextStep")).containsExactly("示例电话");
        assertThat(rows(gap, Map.of("owner", me), "tier")).containsExactly("C");
        assertThat(rows(gap, Map.of("state", "REJECTED"), "decision")).containsExactly("不采纳");
        assertThat(rows(gap, Map.of("state", "REJECTED"), "reason")).containsExactly("示例理由");
    }

    private static List<String> rows(GapCalls gap, Map<String, String> asked, String column) {
        return Exported.rows(
                Caller.as(Role.MEMBER).queryParams(asked),
                "targets",
                Map.of("segment", gap.segment(), "columns", column));
    }

    @Test
    void its_mark_names_the_segment_in_the_readers_language() {
        for (String language : List.of("zh", "en")) {
            String name =
                    Caller.as(Role.MEMBER).get("/api/segments/EL-5030").path(language.equals("zh") ? "name" : "nameEn");
            Caller.as(Role.MEMBER)
                    .queryParams(Map.of("segment", "EL-5030", "lang", language))
                    .get("/api/exports/targets/plan")
                    .then()
                    .body("conditions.value", contains(name));
        }
    }

    @Test
    void it_needs_a_segment_that_there_is() {
        Caller.as(Role.MEMBER)
                .get("/api/exports/targets")
                .then()
                .statusCode(400)
                .body("violations.field", contains("segment"));
        Caller.as(Role.MEMBER).get("/api/exports/targets?segment=XX").then().statusCode(404);
        Caller.as(Role.MEMBER)
                .get("/api/exports/targets?segment=EL-5030&region=999999")
                .then()
                .statusCode(400)
                .body("type", is("/problems/unknown-region"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_leads_takes_none_out(Role role) {
        Caller.as(role).get("/api/exports/targets?segment=EL-5030").then().statusCode(403);
    }
}
