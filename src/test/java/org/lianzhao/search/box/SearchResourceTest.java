package org.lianzhao.search.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

@QuarkusTest
class SearchResourceTest extends HttpTest {
    private static final String NAME = "示例犇犇·精密（永州）有限公司";

    private static boolean entered;

    @Inject
    EntityManagerFactory database;

    @BeforeEach
    void enterFirms() {
        if (entered) {
            return;
        }
        entered = true;
        enter(Map.of(
                "name",
                NAME,
                "regionCode",
                "431103",
                "englishName",
                "Benben Precision Sample",
                "formerNames",
                List.of("示例昔犇厂"),
                "creditCode",
                "91440300192184376W"));
        for (String name : List.of("犇犇", "犇犇光电", "小犇犇")) {
            enter(Map.of("name", name));
        }
        Projections.catchUp();
    }

    private static void enter(Map<String, ?> firm) {
        Caller.as(Role.MEMBER).body(firm).post("/api/companies");
    }

    private static ValidatableResponse look(RequestSpecification caller, Map<String, ?> asked) {
        return caller.queryParams(asked).get("/api/search").then();
    }

    private static ValidatableResponse member(Map<String, ?> asked) {
        return look(Caller.as(Role.MEMBER), asked).statusCode(200);
    }

    @Test
    void firms_come_best_first_with_what_was_found_in_them_and_where_to_open_them() {
        member(Map.of("q", "犇犇", "limit", 3))
                .body("groups.kind", hasItem("company"))
                .body("groups[0].items.name", contains("犇犇", "犇犇光电", "小犇犇"))
                .body("groups[0].items.matched.fit", contains("EXACT", "PREFIX", "SUBSTRING"))
                .body("groups[0].items[2].matched.marks[0].start", is(1))
                .body("groups[0].items[2].matched.marks[0].end", is(3))
                .body("groups[0].more", is(true))
                .body("groups[0].path", is("/companies?q=%E7%8A%87%E7%8A%87"))
                .body("reason", nullValue());
        String id = member(Map.of("q", "犇·精密"))
                .body("groups[0].items[0].name", is(NAME))
                .body("groups[0].items[0].detail", is("湖南省永州市冷水滩区"))
                .body("groups[0].more", is(false))
                .extract()
                .path("groups[0].items[0].id");
        member(Map.of("q", "犇·精密")).body("groups[0].items[0].path", is("/companies/" + id));
    }

    @Test
    void the_name_or_number_that_fits_is_named() {
        member(Map.of("q", "昔犇")).body("groups[0].items[0].matched.as", is("FORMER"));
        member(Map.of("q", "benben prec"))
                .body("groups[0].items[0].name", is(NAME))
                .body("groups[0].items[0].matched.as", is("ENGLISH"));
        member(Map.of("q", "９１４４０３００１９")).body("groups[0].items[0].matched.as", is("CODE"));
        member(Map.of("q", "slbbjm")).body("groups[0].items[0].matched.fit", is("PINYIN"));
    }

    @Test
    void the_database_has_the_last_word_on_what_is_shown() {
        String before = "示例旧犇" + Fresh.mark();
        String id = Caller.as(Role.MEMBER)
                .body(Map.of("name", before))
                .post("/api/companies")
                .path("id");
        Projections.catchUp();
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "name", "示例已改名" + id))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(200);
        member(Map.of("q", before)) // the index does not know yet
                .body("groups[0].items[0].name", is("示例已改名" + id))
                .body("groups[0].items[0].matched.as", is("FORMER"));
    }

    @Test
    void leads_that_somebody_may_not_see_are_neither_shown_nor_counted() {
        String mark = "示例犇项目" + Fresh.mark();
        for (int i = 0; i < 9; i++) {
            lead(Caller.as(Role.OFFICE), mark, false);
        }
        lead(Caller.as(Role.HEAD), mark + "甲公司", false);
        lead(Caller.as(Role.HEAD), mark + "乙公司", true);
        Projections.catchUp();
        leads(Caller.as(Role.MEMBER), mark, 5).body("groups", empty());
        leads(Caller.as(Role.HEAD), mark, 1).body("groups[0].items", hasSize(1)).body("groups[0].more", is(true));
        leads(Caller.as(Role.HEAD), mark, 2)
                .body("groups[0].items.name", contains(mark + "甲公司", mark + "乙公司"))
                .body("groups[0].more", is(false));
        leads(Caller.as(Role.LEADER), mark, 20)
                .body("groups[0].items", hasSize(10))
                .body("groups[0].items.name", not(hasItem(mark + "乙公司")))
                .body("groups[0].more", is(false));
    }

    private static void lead(RequestSpecification caller, String title, boolean confidential) {
        caller.body(Map.of(
                        "title",
                        title,
                        "companyName",
                        "示例投资方" + Fresh.mark(),
                        "summary",
                        "示例",
                        "confidential",
                        confidential))
                .post("/api/leads")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse leads(RequestSpecification caller, String title, int limit) {
        return look(caller, Map.of("q", title, "kind", "lead", "limit", limit)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "龘犇name:*",
                "龘犇* OR kind:lead",
                "+龘犇 -精 \"龘犇\"~2",
                "龘犇' or '1'='1",
                "'; drop table 龘犇; --",
                "\\龘犇",
                "龘犇/.*/",
                "%龘犇_",
                "[龘犇 TO z]",
                "龘犇\u0000龘犇",
                "{!lucene}龘犇"
            })
    void the_signs_of_query_languages_mean_nothing(String typed) {
        member(Map.of("q", typed)).body("groups.kind", not(hasItem("lead")));
    }

    @Test
    void what_cannot_be_looked_for_says_why() {
        member(Map.of()).body("groups", empty()).body("reason", is("NOTHING_TYPED"));
        member(Map.of("q", "  ")).body("reason", is("NOTHING_TYPED"));
        member(Map.of("q", "，。（）—— …")).body("groups", empty()).body("reason", is("ONLY_SIGNS"));
        member(Map.of("q", "没有这样的名字犇")).body("groups", empty()).body("reason", nullValue());
    }

    @Test
    void bad_questions_are_refused_by_name() {
        look(Caller.as(Role.MEMBER), Map.of("q", "犇".repeat(10_000)))
                .statusCode(400)
                .body("type", is("/problems/invalid"))
                .body("violations.field", contains("q"));
        look(Caller.as(Role.MEMBER), Map.of("q", "犇", "kind", "secret"))
                .statusCode(400)
                .body("type", is("/problems/unknown-kind"))
                .body("violations.field", contains("kind"));
        look(Caller.as(Role.MEMBER), Map.of("q", "犇", "limit", 1000))
                .statusCode(400)
                .body("violations.field", contains("limit"));
    }

    @Test
    void those_who_read_no_register_do_not_search() {
        look(Caller.as(Role.LEADER), Map.of("q", "犇犇")).statusCode(200);
        look(Caller.as(Role.AUDITOR), Map.of("q", "犇犇")).statusCode(403);
        look(Caller.as(Role.ADMIN), Map.of("q", "犇犇")).statusCode(403);
    }

    @Test
    void a_search_costs_the_same_few_statements_however_much_it_shows() {
        Caller.as(Role.MEMBER);
        long few = statementsFor("/api/search?q=犇犇&kind=company&limit=1");
        // who is asking, the firms, their names, numbers of records merged with them
        assertThat(few)
                .isEqualTo(statementsFor("/api/search?q=犇犇&kind=company&limit=20"))
                .isEqualTo(4);
        // of nothing found nothing is read
        assertThat(statementsFor("/api/search?q=没有这样的名字犇")).isEqualTo(1);
    }

    private long statementsFor(String address) {
        RequestSpecification member = Caller.signedIn("test-member", "member");
        return Statements.during(database, () -> member.get(address).then().statusCode(200));
    }
}
