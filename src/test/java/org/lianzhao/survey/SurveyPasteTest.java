package org.lianzhao.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** A table that is copied from a sheet is taken in as the template has it, with and without titles. */
@QuarkusTest
class SurveyPasteTest extends HttpTest {
    private final String firm = Fresh.text();
    private String chain = "";
    private String segment = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
        segment = DraftCalls.small(chain).get(1);
        Caller.as(Role.MEMBER)
                .body(Map.of("name", firm, "tags", List.of("规上")))
                .post("/api/companies")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse paste(Role role, String... lines) {
        return Caller.as(role)
                .body(Map.of("text", String.join("\r\n", lines)))
                .post("/api/surveys/table")
                .then();
    }

    private static ValidatableResponse pasted(String... lines) {
        return paste(Role.CHAIN_OFFICE, lines).statusCode(200);
    }

    private ValidatableResponse told(int year) {
        return Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/surveys?year=" + year)
                .then()
                .statusCode(200);
    }

    private String row(String cells) {
        return cells.formatted(firm, segment).replace('|', '\t');
    }

    @Test
    void without_titles_the_columns_stand_as_in_the_template() {
        pasted(row("2019|%s||供应|%s|1,000|200|300||500||示例调查"), "", row("2019|%s||客户|%s|1000|200|||||"))
                .body("id", contains(not(emptyOrNullString()), nullValue()))
                .body("[1].row", is(3))
                .body("[1].type", is("/problems/survey-row"))
                .body("[1].field", is("source"));
        // what goes beyond the province leaves nothing for it
        told(2019)
                .body("items.total", contains(1000.0f))
                .body("items.zone", contains(200.0f))
                .body("items.city", contains(300.0f))
                .body("items.province", contains(0.0f));
    }

    @Test
    void a_row_may_name_its_own_unit_as_the_template_has_it() {
        pasted(row("2015|%s||供应|%s|2|0.5||||亿元|示例调查"), row("2015|%s||客户|%s|50000|||||元|示例调查"))
                .body("id", contains(not(emptyOrNullString()), not(emptyOrNullString())));
        told(2015)
                .body("items.find { it.side == 'PURCHASE' }.total", is(20000.0f))
                .body("items.find { it.side == 'PURCHASE' }.zone", is(5000.0f))
                .body("items.find { it.side == 'SALE' }.total", is(5.0f));
    }

    @Test
    void with_titles_they_stand_in_any_order_and_other_columns_are_passed_over() {
        pasted(
                        "来源\t省外（亿元）\t备注\t企业\t年份\t采购或销售\t园区（亿元）\t全部金额（亿元）\t环节代码",
                        "示例调查\t0.5\t另议\t" + firm + "\t2018年\t采购\t0.2\t1\t" + segment)
                .body("id", contains(not(emptyOrNullString())));
        told(2018)
                .body("items.total", contains(10000.0f))
                .body("items.zone", contains(2000.0f))
                .body("items.city", contains(nullValue()));
    }

    @Test
    void rings_may_be_shares_of_the_whole() {
        pasted(row("2017|%s||供应|%s|1000|20%%|30％|10%%|40%%||示例调查"), row("2017|%s||客户|%s|1000|20%%|30||||示例调查"))
                .body("[0].id", not(emptyOrNullString()))
                .body("[1].field", is("city"))
                .body("[1].detail", containsString("%"));
        told(2017).body("items.zone", contains(200.0f)).body("items.province", contains(100.0f));
    }

    @Test
    void of_each_row_that_is_not_entered_is_said_which_cell_is_wrong_and_how_to_mend_it() {
        pasted(
                        row("2016|%s||供应|%s|1000|很少|||||示例调查"),
                        row("2016|%s||供应|%s|1000|600|100|100|100||示例调查"),
                        row("2016|%s没有这家||供应|%s|1000|600|||||示例调查"),
                        row("2016|%s||供应|%s|1000|600|||||示例调查"))
                .body("[0].type", is("/problems/survey-row"))
                .body("[0].detail", is("“园区内（万元）”：「很少」不是金额，请填数字；不知道的留空。"))
                .body("[1].detail", containsString("对不上"))
                .body("[2].type", is("/problems/survey-firm"))
                .body("[2].row", is(3))
                .body("[3].id", not(emptyOrNullString()));
    }

    @Test
    void where_no_row_can_be_read_each_is_said_to_be_refused() {
        pasted(
                        row("2016|%s||供应|%s|很多||||||示例调查"),
                        row("2016|%s||送货|%s|1000||||||示例调查"),
                        row("2016|%s||供应|没有%s|1000||||||示例调查"))
                .body("id", contains(nullValue(), nullValue(), nullValue()))
                .body("field", contains("total", "side", "segment"));
    }

    @Test
    void a_table_that_cannot_be_read_as_a_whole_is_refused() {
        refused("pasted-column-missing", "企业\t年份\t来源", firm + "\t2016\t示例调查");
        refused("survey-table-empty", "企业\t年份\t采购或销售\t来源");
        refused("survey-table-long", (row("2016|%s||供应|%s|1000||||||示例调查") + "\n").repeat(201));
        paste(Role.CHAIN_OFFICE, " ").statusCode(400).body("violations", hasSize(1));
    }

    private static void refused(String problem, String... lines) {
        paste(Role.CHAIN_OFFICE, lines)
                .statusCode(400)
                .body("type", is("/problems/" + problem))
                .body("violations.field", hasItem("text"));
    }

    @Test
    void only_the_chain_office_pastes() {
        for (Role role : List.of(Role.MEMBER, Role.OFFICE, Role.LEADER, Role.AUDITOR)) {
            paste(role, row("2016|%s||供应|%s|1000||||||示例调查")).statusCode(403);
        }
    }
}
