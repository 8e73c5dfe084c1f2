package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** The leads behind a figure as a file. */
@QuarkusTest
class FigureExportTest extends HttpTest {
    private final String user = "figures-" + Fresh.mark();

    private RequestSpecification me() {
        Caller.enter(user, "示例漏斗");
        return Caller.signedIn(user, "member");
    }

    private String open() {
        return me().body(Map.of("title", "漏斗", "companyName", Fresh.text(), "summary", "x"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void it_holds_the_leads_that_the_figure_opens_in_the_same_order() {
        String first = open();
        String second = open();
        me().body(Map.of("to", "PAUSED", "version", 0, "reason", "示例", "reviewOn", Days.later()))
                .post("/api/leads/" + first + "/stage")
                .then()
                .statusCode(200);
        String third = open();
        for (Map.Entry<Map<String, String>, List<String>> one : Map.of(
                        Map.<String, String>of(), List.of(third, second),
                        Map.of("stage", "CLUE", "figure", "REACHED"), List.of(third, second, first),
                        Map.of("state", "PAUSED"), List.of(first),
                        Map.of("stage", "SIGNED", "figure", "CLAIMED"), List.<String>of(),
                        Map.of("asOf", "2020-01-01"), List.<String>of())
                .entrySet()) {
            Map<String, String> asked = new HashMap<>(one.getKey());
            assertThat(me().queryParams(asked)
                            .get("/api/insight/pipeline/leads")
                            .<List<String>>path("items.id"))
                    .isEqualTo(one.getValue());
            asked.put("columns", "id");
            assertThat(Exported.rows(me(), "pipeline-leads", asked)).isEqualTo(one.getValue());
        }
    }

    @Test
    void nothing_of_it_is_beyond_the_callers_scope() {
        String mine = open();
        assertThat(Exported.rows(Caller.as(Role.PROJECT), "pipeline-leads", Map.of("columns", "id")))
                .doesNotContain(mine);
        assertThat(Exported.rows(Caller.as(Role.OFFICE), "pipeline-leads", Map.of("columns", "id")))
                .contains(mine);
        me().body(Map.of("version", 0, "confidential", true))
                .patch("/api/leads/" + mine)
                .then()
                .statusCode(200);
        assertThat(Exported.rows(Caller.as(Role.OFFICE), "pipeline-leads", Map.of("columns", "id")))
                .doesNotContain(mine);
    }

    @Test
    void the_file_says_which_figure_it_is_of_which_day() {
        Map<String, String> asked = Map.of("stage", "RESEARCH", "figure", "REACHED", "asOf", "2026-01-02");
        List<String> lines = Exported.lines(me(), "pipeline-leads", asked);
        assertThat(lines.get(0)).contains("列表：漏斗线索", "截至 2026-01-02，研判 到过；");
        assertThat(lines.get(1)).startsWith("线索,投资方,阶段,");
        assertThat(Exported.lines(me().queryParam("lang", "en"), "pipeline-leads", Map.of("state", "LOST"))
                        .get(0))
                .containsPattern("as of 20\\d\\d-\\d\\d-\\d\\d, Lost;");
        me().queryParams(asked)
                .get("/api/exports/pipeline-leads/plan")
                .then()
                .statusCode(200)
                .body("name", is("漏斗线索"))
                .body("conditions.title", contains("阶段", "口径", "截至"))
                .body("conditions.value", contains("研判", "到过", "2026-01-02"));
    }

    @Test
    void a_day_to_come_is_refused() {
        me().get("/api/exports/pipeline-leads?asOf=2999-01-01")
                .then()
                .statusCode(400)
                .header("Content-Disposition", is((Object) null))
                .body("type", is("/problems/day-to-come"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_leads_takes_none_out(Role role) {
        Caller.as(role).get("/api/exports/pipeline-leads").then().statusCode(403);
        Caller.as(role).get("/api/exports/pipeline-leads/plan").then().statusCode(403);
    }

    @Test
    void it_knows_every_filter_of_the_list() {
        assertThat(Stream.of(FigureFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(FigureExport.FILTERS);
    }
}
