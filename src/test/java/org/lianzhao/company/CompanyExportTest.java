package org.lianzhao.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.fresh;
import static org.lianzhao.company.CompanyCalls.list;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;
import org.lianzhao.transfer.ImportCalls;

/** The list of firms as a file. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class CompanyExportTest extends HttpTest {
    private final String mark = fresh();

    @Inject
    EntityManagerFactory database;

    private static List<String> rows(Map<String, ?> asked) {
        Projections.catchUp();
        return Exported.rows(Caller.as(Role.MEMBER), "companies", asked);
    }

    @Test
    void it_holds_what_the_list_shows_in_the_same_order_whatever_is_asked_for() {
        for (String one : List.of("甲", "乙", "丙")) {
            enter(Map.of("name", mark + one, "industryCode", "C39", "tags", List.of("专精特新")))
                    .statusCode(201);
        }
        for (Map<String, String> asked : List.of(
                Map.of("q", mark),
                Map.of("q", mark, "industry", "C39"),
                Map.of("q", mark, "presence", "ZONE"),
                Map.of("segment", "EQ-2040"))) {
            List<String> listed = list(asked).extract().path("items.name");
            Map<String, String> chosen = new HashMap<>(asked);
            chosen.put("columns", "name");
            assertThat(rows(chosen)).isEqualTo(listed);
        }
    }

    @Test
    void its_columns_are_those_that_were_chosen_under_titles_in_the_readers_language() {
        enter(Map.of("name", mark, "capital", "500万元", "foundedOn", "2019-03-21", "regionCode", "431103"))
                .statusCode(201);
        Projections.catchUp();
        Map<String, String> asked = Map.of("q", mark, "columns", "foundedOn,capital,name,region");
        List<String> lines = Exported.lines(Caller.as(Role.MEMBER), "companies", asked);
        assertThat(lines.get(0)).contains("列表：企业", "导出人：示例member", "搜索 " + mark, "不含电话、邮箱");
        assertThat(lines.get(1)).isEqualTo("成立日期,注册资本（万元）,企业名称,地区");
        assertThat(lines.get(2)).isEqualTo("2019-03-21,500," + mark + ",湖南省永州市冷水滩区");
        lines = Exported.lines(Caller.as(Role.MEMBER).queryParam("lang", "en"), "companies", asked);
        assertThat(lines.get(0)).contains("List：Companies", "Search " + mark);
        assertThat(lines.get(1)).isEqualTo("Founded on,Capital (万元),Name,City");
    }

    @Test
    void no_cell_of_it_is_a_formula() {
        enter(Map.of("name", mark, "products", "=cmd|'/c calc'!A1")).statusCode(201);
        assertThat(rows(Map.of("q", mark, "columns", "products,name"))).containsExactly("'=cmd|'/c calc'!A1," + mark);
    }

    @Test
    void as_a_workbook_it_is_named_after_list_day_and_user() throws Exception {
        enter(Map.of("name", mark)).statusCode(201);
        Projections.catchUp();
        byte[] file = Caller.as(Role.MEMBER)
                .queryParams("q", mark)
                .get("/api/exports/companies")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString(URLEncoder.encode("企业-2", UTF_8)))
                .header("Content-Disposition", containsString(URLEncoder.encode("-示例member.xlsx", UTF_8)))
                .extract()
                .asByteArray();
        java.nio.file.Path saved = java.nio.file.Files.createTempFile("export", ".xlsx");
        java.nio.file.Files.write(saved, file);
        try (var book = new org.lianzhao.transfer.workbook.Workbook(saved);
                var sheet = book.rows("企业")) {
            assertThat(book.sheets()).containsExactly("企业", "导出说明");
            assertThat(Objects.requireNonNull(sheet.next()).cells()).startsWith("企业名称", "统一社会信用代码", "地区");
            assertThat(Objects.requireNonNull(sheet.next()).cells()).startsWith(mark);
        } finally {
            java.nio.file.Files.delete(saved);
        }
    }

    @Test
    void the_audit_says_who_took_out_what_and_how_many() {
        enter(Map.of("name", mark)).statusCode(201);
        rows(Map.of("q", mark, "columns", "name,creditCode"));
        List<Map<String, Object>> audit = Exported.audit();
        assertThat(audit.get(1))
                .containsEntry("event", "export-started")
                .containsEntry("actorName", "示例member")
                .containsEntry("subjectName", "企业")
                .extractingByKey("after")
                .isEqualTo(Map.of(
                        "exported",
                        "companies",
                        "fileFormat",
                        "CSV",
                        "columns",
                        List.of("name", "creditCode"),
                        "filters",
                        List.of("q=" + mark),
                        "personalData",
                        "NONE"));
        assertThat(audit.get(0))
                .containsEntry("event", "export-finished")
                .containsEntry("subjectId", audit.get(1).get("subjectId"))
                .extractingByKey("after")
                .isEqualTo(Map.of("exported", "companies", "rows", 1, "personalData", "NONE"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "HEAD", "OFFICE", "CHAIN_OFFICE", "LEADER", "PROJECT", "SERVICE"})
    void who_reads_the_register_may_take_it_out(Role role) {
        Caller.as(role).get("/api/exports/companies/plan").then().statusCode(200);
        assertThat(Exported.rows(Caller.as(role), "companies", Map.of("q", mark)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_does_not_may_not(Role role) {
        Caller.as(role).get("/api/exports/companies/plan").then().statusCode(403);
        Caller.as(role).get("/api/exports/companies").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "columns, 'name,sesame', columns, export-column",
        "sesame, 1, sesame, export-filter",
        "cursor, abc, cursor, export-filter",
        "limit, 5, limit, export-filter",
        "format, pdf, format, export-format",
        "lang, fr, lang, invalid",
        "industry, 9999, industry, unknown-industry",
        "presence, MOON, presence, unreadable"
    })
    void what_it_does_not_know_it_refuses_by_name(String name, String value, String field, String type) {
        for (String address : List.of("/api/exports/companies", "/api/exports/companies/plan")) {
            Caller.as(Role.MEMBER)
                    .queryParam(name, value)
                    .get(address)
                    .then()
                    .statusCode(400)
                    .header("Content-Disposition", is((Object) null))
                    .body("type", is("/problems/" + type))
                    .body("violations.field", contains(field));
        }
    }

    @Test
    void a_plan_says_what_the_file_would_hold() {
        Caller.as(Role.MEMBER)
                .queryParams("q", mark, "region", "431103", "columns", "name")
                .get("/api/exports/companies/plan")
                .then()
                .statusCode(200)
                .body("name", is("企业"))
                .body("columns.findAll { it.chosen }.name", contains("name"))
                .body("columns.title", hasItem("注册资本（万元）"))
                .body("conditions.title", contains("搜索", "地区"))
                .body("conditions.value", contains(mark, "湖南省永州市冷水滩区"))
                .body("personal", is("NONE"))
                .body("empty", is(true));
    }

    @Test
    void segments_and_imports_are_called_in_its_mark_as_people_call_them() {
        String batch = ImportCalls.handIn("企业名称\n" + mark + "\n", "dry-run")
                .statusCode(201)
                .extract()
                .path("id");
        for (String language : List.of("zh", "en")) {
            String name =
                    Caller.as(Role.MEMBER).get("/api/segments/EQ-2040").path(language.equals("zh") ? "name" : "nameEn");
            Caller.as(Role.MEMBER)
                    .queryParams(Map.of("segment", "EQ-2040", "batch", batch, "lang", language))
                    .get("/api/exports/companies/plan")
                    .then()
                    .statusCode(200)
                    .body("conditions[0].value", is(name))
                    .body("conditions[1].value", startsWith("示例名单.csv（20"));
        }
    }

    @Test
    void it_knows_every_filter_of_the_list() {
        assertThat(Stream.of(CompanyFilter.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(RestQuery.class))
                        .map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(CompanyExport.FILTERS);
    }

    @Test
    void a_longer_part_asks_the_database_no_more_often() {
        enter(Map.of("name", mark + "甲")).statusCode(201);
        rows(Map.of("q", mark));
        long one = statements();
        for (String more : List.of("乙", "丙", "丁")) {
            enter(Map.of("name", mark + more, "tags", List.of("专精特新"), "shortNames", List.of("简" + more)))
                    .statusCode(201);
        }
        Projections.catchUp();
        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    private long statements() {
        Caller.as(Role.MEMBER);
        return Statements.fewest(database, () -> {
            var member = Caller.signedIn("test-member", "member");
            return () -> Exported.rows(member, "companies", Map.of("q", mark));
        });
    }
}
