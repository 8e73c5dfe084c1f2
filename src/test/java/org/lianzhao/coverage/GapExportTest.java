package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.HttpTest;

/** The gaps of a chain as a file. */
@QuarkusTest
class GapExportTest extends HttpTest {
    private static final String INPUTS = "importance,demand,uncovered,feasibility,notSurveyed";

    private static List<String> rows(String columns) {
        return Exported.rows(Caller.as(Role.LEADER), "gaps", Map.of("chain", "EL", "columns", columns));
    }

    @Test
    void it_holds_what_the_list_shows_the_largest_first_with_its_place() {
        List<String> listed = Caller.as(Role.LEADER).get("/api/chains/EL/gaps").path("items.segmentCode");
        assertThat(rows("segmentCode")).isEqualTo(listed);
        assertThat(rows("rank,segmentCode")).startsWith("1," + listed.get(0), "2," + listed.get(1));
        assertThat(rows("status")).doesNotContain("强").contains("缺");
    }

    @Test
    void each_score_stands_with_its_factors_and_says_which_of_them_nobody_has_surveyed() {
        assertThat(rows("score," + INPUTS)).allSatisfy(row -> {
            String[] cells = row.split(",");
            double product = 1;
            for (String factor : List.of(cells).subList(1, 5)) {
                product *= Double.parseDouble(factor);
            }
            assertThat(Double.parseDouble(cells[0])).isCloseTo(product, org.assertj.core.data.Offset.offset(0.011));
            assertThat(cells[5]).contains("本地需求；可行性");
        });
        Map<String, String> asked = Map.of("chain", "EL", "columns", INPUTS);
        List<String> lines = Exported.lines(Caller.as(Role.LEADER).queryParam("lang", "en"), "gaps", asked);
        assertThat(lines.get(0)).contains("importance × local demand × uncovered × feasibility");
        assertThat(lines.get(1)).isEqualTo("Importance,Local demand,Uncovered,Feasibility,Not surveyed");
        assertThat(lines.get(2)).endsWith(",Local demand；Feasibility");
    }

    @Test
    void the_chain_and_its_segments_are_named_in_the_readers_language() {
        for (Map.Entry<String, String> spoken :
                Map.of("zh", "先进电子器件", "en", "Advanced electronic devices").entrySet()) {
            String names = spoken.getKey().equals("en") ? "items.nameEn" : "items.name";
            List<String> listed =
                    Caller.as(Role.LEADER).get("/api/chains/EL/gaps").path(names);
            List<String> lines = Exported.lines(
                    Caller.as(Role.LEADER).queryParam("lang", spoken.getKey()),
                    "gaps",
                    Map.of("chain", "EL", "columns", "segmentCode,segment"));
            assertThat(lines.get(0)).containsIgnoringCase(spoken.getValue());
            assertThat(lines.get(2)).contains(listed.get(0));
        }
        Caller.as(Role.MEMBER)
                .get("/api/exports/gaps/plan?chain=EQ")
                .then()
                .statusCode(200)
                .body("name", is("缺口清单"))
                .body("conditions.value", contains("先进装备制造"));
    }

    @Test
    void it_needs_a_chain_that_there_is() {
        Caller.as(Role.MEMBER)
                .get("/api/exports/gaps")
                .then()
                .statusCode(400)
                .body("violations.field", contains("chain"));
        Caller.as(Role.MEMBER).get("/api/exports/gaps?chain=XX").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_chains_takes_none_out(Role role) {
        Caller.as(role).get("/api/exports/gaps?chain=EL").then().statusCode(403);
        Caller.as(role).get("/api/exports/gaps/plan?chain=EL").then().statusCode(403);
    }

    @Test
    void it_knows_every_filter() {
        assertThat(Stream.of(GapFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(GapExport.FILTERS);
    }
}
