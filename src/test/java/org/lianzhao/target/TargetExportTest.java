package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** The targets of a gap as a file. */
@QuarkusTest
class TargetExportTest extends HttpTest {
    @Test
    void it_holds_what_the_list_shows_best_first() {
        Caller.as(Role.MEMBER)
                .body(Map.of("name", "示例" + UUID.randomUUID(), "products", "背光源、导光板", "regionCode", "441900"))
                .post("/api/companies");
        Projections.catchUp();
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
