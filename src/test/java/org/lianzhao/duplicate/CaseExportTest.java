package org.lianzhao.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.duplicate.CaseCalls.decide;
import static org.lianzhao.duplicate.CaseCalls.firm;
import static org.lianzhao.duplicate.CaseCalls.list;
import static org.lianzhao.duplicate.CaseCalls.suspected;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** The queue of records that may be one firm as a file. */
@QuarkusTest
class CaseExportTest extends HttpTest {
    private final String name = Fresh.text();
    private final String otherName = Fresh.text();
    private String one = "";
    private String other = "";

    @BeforeEach
    void enterThem() {
        one = firm(Map.of("name", name));
        other = firm(Map.of("name", otherName));
    }

    private static List<String> rows(Map<String, ?> asked) {
        return Exported.rows(Caller.as(Role.SERVICE), "duplicate-cases", asked);
    }

    @Test
    void it_holds_what_the_queue_shows_in_the_same_order_whatever_is_asked_for() {
        suspected(one, other);
        String apart = suspected(one, firm(Map.of()));
        decide(apart, "DIFFERENT", Map.of()).statusCode(200);
        for (Map<String, String> asked : List.of(
                Map.<String, String>of(),
                Map.of("origin", "HAND"),
                Map.of("company", one),
                Map.of("company", one, "origin", "SCAN"),
                Map.of("company", one, "state", "DIFFERENT"))) {
            Map<String, Object> listed = new HashMap<>(asked);
            listed.put("limit", 200);
            List<String> shown = list(listed).extract().path("items.id");
            Map<String, Object> chosen = new HashMap<>(asked);
            chosen.put("columns", "id");
            assertThat(rows(chosen)).startsWith(shown.toArray(String[]::new));
        }
    }

    @Test
    void the_two_stand_side_by_side_with_the_reasons_in_words() {
        suspected(one, other);
        Map<String, String> asked = Map.of("company", one, "columns", "company,other,row,reasons,origin,state");
        String pair = rows(asked).get(0);
        assertThat(pair).contains(name, otherName).endsWith(",,有人认为是同一家,人工提出,待定");
        assertThat(Exported.rows(Caller.as(Role.SERVICE).queryParam("lang", "en"), "duplicate-cases", asked)
                        .get(0))
                .endsWith(",,Somebody takes them for one,By hand,Open");
    }

    @Test
    void what_it_is_narrowed_down_by_is_told_in_words_and_that_only_open_ones_are_in_it() {
        Caller.as(Role.MEMBER)
                .queryParams(Map.of("state", "DIFFERENT", "origin", "SCAN", "company", one))
                .get("/api/exports/duplicate-cases/plan")
                .then()
                .statusCode(200)
                .body("name", is("查重"))
                .body("conditions.value", contains("不是同一家", "全库扫描", name));
        Map<String, String> asked = Map.of("company", one);
        assertThat(Exported.lines(Caller.as(Role.MEMBER), "duplicate-cases", asked)
                        .get(0))
                .contains("只含待定的");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "HEAD", "OFFICE", "CHAIN_OFFICE", "LEADER", "PROJECT", "SERVICE"})
    void who_reads_the_register_may_take_it_out(Role role) {
        Caller.as(role).get("/api/exports/duplicate-cases/plan").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_does_not_may_not(Role role) {
        Caller.as(role).get("/api/exports/duplicate-cases/plan").then().statusCode(403);
        Caller.as(role).get("/api/exports/duplicate-cases").then().statusCode(403);
    }

    @Test
    void it_knows_every_filter_of_the_list() {
        assertThat(Stream.of(CaseFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(CaseExport.FILTERS);
    }
}
