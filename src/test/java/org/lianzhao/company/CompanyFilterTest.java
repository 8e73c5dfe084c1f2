package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.fresh;
import static org.lianzhao.company.CompanyCalls.list;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** The list of firms narrowed down, with and without a search. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class CompanyFilterTest extends HttpTest {
    private static final String MARK = fresh();
    /** Firms that a test enters for itself. */
    private static final String OTHERS = fresh();

    private static final String TAG = "示例标签" + MARK.substring(MARK.length() - 8);

    private static boolean entered;

    @Inject
    EntityManagerFactory database;

    @BeforeEach
    void enterFirms() {
        if (entered) {
            return;
        }
        entered = true;
        firm(
                "甲",
                Map.of("industryCode", "C3974", "capital", "100万元", "foundedOn", "2019-03-21", "regionCode", "431103"));
        firm("乙", Map.of("industryCode", "3982", "capital", "500万元人民币", "foundedOn", "2020-01-01"));
        firm("丙", Map.of("industryCode", "38", "capital", "500万美元", "regionCode", "431102"));
        firm("丁", Map.of("capital", "很多", "tags", List.of(TAG, "专精特新")));
        firm("戊", Map.of("industryCode", "C", "tags", List.of(TAG)));
    }

    private static void firm(String name, Map<String, ?> facts) {
        named(MARK + name, facts);
    }

    private static void named(String name, Map<String, ?> facts) {
        Map<String, Object> firm = new LinkedHashMap<>(facts);
        firm.put("name", name);
        enter(firm).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "industry, 3974, 甲",
        "industry, C397, 甲",
        "industry, 39, 乙甲",
        "industry, C, 戊丙乙甲",
        "industry, A, ''",
        "capitalFrom, 100, 乙甲",
        "capitalFrom, 100.000001, 乙",
        "capitalTo, 100, 甲",
        "foundedFrom, 2019-03-22, 乙",
        "foundedTo, 2019-03-21, 甲",
        "presence, NONE, 戊丁丙乙甲",
        "presence, ZONE, ''"
    })
    void one_condition_finds_the_firms_that_meet_it_in_a_list_and_in_a_search(String name, String value, String firms) {
        List<String> expected = firms.chars().mapToObj(one -> MARK + (char) one).toList();
        List<String> searched = list(Map.of("q", MARK, name, value)).extract().path("items.name");
        assertThat(searched).containsExactlyInAnyOrderElementsOf(expected);
        List<String> listed = list(Map.of(name, value, "limit", 200)).extract().path("items.name");
        assertThat(listed.stream().filter(one -> one.startsWith(MARK))).containsExactlyElementsOf(expected);
    }

    @Test
    void tags_must_all_be_there() {
        list(Map.of("tag", TAG)).body("items.name", contains(MARK + "戊", MARK + "丁"));
        list(Map.of("tag", List.of(TAG, "专精特新"))).body("items.name", contains(MARK + "丁"));
        list(Map.of("tag", "没有这个标签")).body("items", empty());
    }

    @Test
    void conditions_are_met_together() {
        list(Map.of("industry", "C", "region", "431100", "limit", 200))
                .body("items.name", hasItems(MARK + "丙", MARK + "甲"))
                .body("items.name", not(hasItem(MARK + "乙")));
        list(Map.of("industry", "C", "region", "431103", "capitalTo", 100, "presence", "NONE", "q", MARK))
                .body("items.name", contains(MARK + "甲"));
        list(Map.of("tag", TAG, "presence", "NONE")).body("items.name", contains(MARK + "戊", MARK + "丁"));
        list(Map.of("tag", TAG, "presence", "CITY")).body("items", empty());
        list(Map.of("tag", TAG, "segment", "EQ-2040")).body("items", empty());
    }

    @Test
    void firms_of_the_zone_are_found_with_and_without_a_search() {
        list(Map.of("presence", "ZONE", "segment", "EQ-2040")).body("items.name", hasItem("巨鸿"));
        list(Map.of("presence", "ZONE", "q", "巨鸿")).body("items.name", contains("巨鸿"));
        list(Map.of("presence", "CITY", "q", "巨鸿")).body("items.name", contains("巨鸿"));
        list(Map.of("presence", "NONE", "q", "巨鸿")).body("items", empty());
        list(Map.of("segment", "EQ-2040", "q", "巨鸿")).body("items.name", contains("巨鸿"));
    }

    @Test
    void a_narrowed_list_is_read_page_by_page_without_loss_while_firms_come_and_change() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = list(Map.of("industry", "C", "limit", 2, "cursor", cursor));
            seen.addAll(page.extract().path("items.name"));
            cursor = page.extract().path("nextCursor");
            named(OTHERS + "新" + seen.size(), Map.of("industryCode", "C"));
        } while (cursor != null);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsSubsequence(MARK + "戊", MARK + "丙", MARK + "乙", MARK + "甲")
                .noneMatch(name -> name.startsWith(OTHERS));
    }

    @Test
    void a_firm_that_no_longer_meets_a_condition_is_not_shown_before_the_index_knows() {
        String tag = "标签" + MARK.substring(MARK.length() - 6);
        named(OTHERS + "己", Map.of("tags", List.of(tag)));
        String later = fresh();
        String id = enter(Map.of("name", later, "tags", List.of(tag))).extract().path("id");
        list(Map.of("tag", tag, "limit", 1)).body("items.name", contains(later));
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "tags", List.of()))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(200);
        Caller.as(Role.MEMBER)
                .queryParams(Map.of("tag", tag, "limit", 1))
                .get("/api/companies")
                .then()
                .body("items.name", contains(OTHERS + "己"));
    }

    @ParameterizedTest
    @CsvSource({
        "industry, 9999, unknown-industry",
        "industry, C--, unknown-industry",
        "region, 999999, unknown-region",
        "segment, XX-1, unknown-segment",
        "presence, MOON, unreadable",
        "presence, zone, unreadable",
        "capitalFrom, many, unreadable",
        "capitalFrom, -1, invalid",
        "capitalTo, 1e40, invalid",
        "capitalTo, 1e-999999999, invalid",
        "capitalFrom, 0.0000001, invalid",
        "foundedFrom, 1599-12-31, unreadable",
        "foundedFrom, 2019-13-01, unreadable",
        "foundedTo, yesterday, unreadable",
        "batch, 7, unreadable"
    })
    void values_that_mean_nothing_are_refused_with_the_name_of_the_parameter(String name, String value, String type) {
        Caller.as(Role.MEMBER)
                .queryParam(name, value)
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("type", is("/problems/" + type))
                .body("violations.field", contains(name));
    }

    @Test
    void tags_and_ranges_that_cannot_be_are_refused_with_the_name_of_the_parameter() {
        refused(Map.of("tag", "长".repeat(41)), "tag");
        refused(Map.of("tag", Collections.nCopies(11, "多")), "tag");
        refused(Map.of("capitalFrom", 5, "capitalTo", 4), "capitalTo");
        refused(Map.of("foundedFrom", "2020-01-02", "foundedTo", "2020-01-01"), "foundedTo");
        refused(Map.of("industry", "C", "cursor", "RVhBQ1QtNQ"), "cursor");
        refused(Map.of("industry", "C", "cursor", "%%%"), "cursor");
    }

    private static void refused(Map<String, ?> asked, String field) {
        Caller.as(Role.MEMBER)
                .queryParams(asked)
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void a_narrowed_list_costs_the_same_few_statements_however_much_it_holds() {
        list(Map.of("q", MARK)); // the index is up to date
        // who is asking, and the page
        assertThat(statementsFor("industry=C&limit=1"))
                .isEqualTo(2)
                .isEqualTo(statementsFor("industry=C&capitalFrom=1&limit=200"));
        assertThat(statementsFor("presence=ZONE&limit=200")).isEqualTo(2);
        assertThat(statementsFor("presence=NONE&limit=200")).isEqualTo(2);
        // and which firms are in the zone
        assertThat(statementsFor("industry=C&presence=NONE&limit=200")).isEqualTo(3);
        assertThat(statementsFor("q=" + MARK + "&presence=NONE")).isEqualTo(3);
        assertThat(statementsFor("q=" + MARK + "&industry=C&region=430000")).isEqualTo(2);
    }

    private long statementsFor(String asked) {
        Caller.as(Role.MEMBER);
        var member = Caller.signedIn("test-member", "member");
        return Statements.during(
                database, () -> member.get("/api/companies?" + asked).then().statusCode(200));
    }
}
