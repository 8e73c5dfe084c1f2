package org.lianzhao.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** Supply surveys are taken from files by the chain office: every row ends somewhere, and once. */
@QuarkusTest
class SurveyImportTest extends SurveyFilesTest {
    @Test
    void a_file_enters_records_and_the_same_file_again_changes_nothing() {
        String firm = firm(mark, null);
        String file = TITLES
                + "2007年度," + mark + ",,供应,EL-5030,1000,200,300,300,200,示例调查\n"
                + "2007," + mark + ",,客户,EL-5030,,1,2,3,4,示例调查\n"
                + "2007," + mark + ",,采购,el-5030,1000,200,300,300,200,示例调查\n";
        String tried = surveys(file, "dry-run");
        show(tried).body("status", is("READY")).body("created", is(2)).body("unchanged", is(1));
        told(2007).body("items", empty());
        steered(tried, "commit");
        counts(tried, 2, 0, 1, 0, 0);
        told(2007)
                .body("items.find { it.side == 'PURCHASE' }.zone", is(200.0f))
                .body("items.find { it.side == 'PURCHASE' }.province", is(300.0f))
                .body("items.find { it.side == 'PURCHASE' }.source", is("示例调查"))
                .body("items.find { it.side == 'SALE' }.total", is(10.0f));
        counts(surveys(file, "commit"), 0, 0, 3, 0, 0);
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("supply-survey-added"));
    }

    @Test
    void titles_units_and_segments_are_recognised_in_other_wordings_and_what_is_empty_is_not_known() {
        String firm = firm(mark, null);
        String chain = DraftCalls.chain();
        String name = Fresh.text(); // a name alone means a segment where no other map has one of that name
        String segment = DraftCalls.segment(chain, DraftCalls.group(chain, "示例组"), name);
        DraftCalls.publish(chain, "示例").then().statusCode(201);
        String id = surveys(
                "企业名称,采购/销售,调查年度,环节名称,全部金额,单位,园区,出处\n" + mark + ",销售,2006," + name + ",2,亿元,\"1,500万元\",示例调查\n",
                "commit");
        counts(id, 1, 0, 0, 0, 0);
        told(chain, 2006)
                .body("items.companyId", contains(firm))
                .body("items[0].total", is(20000.0f))
                .body("items[0].zone", is(1500.0f))
                .body("items[0].city", nullValue())
                .body("items[0].segmentCode", is(segment));
    }

    @Test
    void a_row_that_cannot_be_used_is_rejected_with_a_reason_that_names_the_remedy() {
        firm(mark, null);
        Caller.as(Role.MEMBER).body(Map.of("name", mark + "小")).post("/api/companies");
        String start = "2004," + mark + ",,供应,,";
        String id = surveys(
                TITLES
                        + "2004,,,供应,,1000,1,,,,示例\n"
                        + "2004," + mark + "没有的企业,,供应,,1000,1,,,,示例\n"
                        + "2004," + mark + "小,,供应,,1000,1,,,,示例\n"
                        + "1999," + mark + ",,供应,,1000,1,,,,示例\n"
                        + "2004," + mark + ",,送货,,1000,1,,,,示例\n"
                        + "2004," + mark + ",,供应,没有的环节,1000,1,,,,示例\n"
                        + start + ",1,,,,示例\n"
                        + start + "很多,1,,,,示例\n"
                        + start + "1000,-1,,,,示例\n"
                        + start + "1000,20%,,,,示例\n"
                        + start + "1000,600,500,,,示例\n"
                        + start + "1000,600,100,100,100,示例\n"
                        + start + "=A1,600,100,100,100,示例\n"
                        + start + "1000,1,,,,\n",
                "commit");
        counts(id, 0, 0, 0, 0, 14);
        rows(id).body(
                        "items.text",
                        contains(List.of(
                                containsString("链主企业或统一社会信用代码"),
                                containsString("企业库里没有这家企业"),
                                containsString("规上"),
                                containsString("年份请填"),
                                containsString("请填供应或客户"),
                                containsString("没有「没有的环节」这个环节"),
                                containsString("请填合计"),
                                containsString("「很多」不是金额"),
                                containsString("不能是负数"),
                                containsString("「20%」不是金额"),
                                containsString("超过了合计"),
                                containsString("对不上"),
                                containsString("公式"),
                                containsString("请填来源"))));
    }

    @Test
    void the_unit_of_a_row_goes_before_that_of_the_template_and_not_before_one_that_somebody_gave_the_titles() {
        firm(mark, null);
        String titles = TITLES.replace(",来源", ",单位,来源");
        String row = mark + ",,客户,EL-5010,2,1,,,,";
        counts(surveys(titles + "2010," + row + "亿元,示例调查\n", "commit"), 1, 0, 0, 0, 0);
        told(2010).body("items.total", contains(20000.0f)).body("items.zone", contains(10000.0f));
        String id = surveys(titles.replace("万元", "元") + "2004," + row + "亿元,示例调查\n", "commit");
        counts(id, 0, 0, 0, 0, 1);
        rows(id).body("items[0].field", is("单位")).body("items[0].text", containsString("表头写的单位是元，这一行“单位”填的是「亿元」"));
    }

    @Test
    void as_by_hand_only_the_chain_office_enters_them() {
        handed(Role.OFFICE, TITLES, "dry-run").statusCode(403);
        handed(Role.HEAD, TITLES, "commit").statusCode(403);
        String id = surveys(TITLES + "2002,示例,,供应,,1,,,,,示例\n", "dry-run");
        for (String step : List.of("commit", "cancellation")) {
            steer(id, step).statusCode(403);
        }
    }

    @Test
    void its_template_has_the_titles_and_an_example_that_is_not_taken_in() {
        takesInNoExample(Role.CHAIN_OFFICE, "surveys");
    }

    @Test
    void a_row_more_that_is_known_costs_no_statement_more() {
        costsNoStatementMore(Role.CHAIN_OFFICE, TITLES, name -> "2001," + name + ",,供应,EL-5030,1000,200,,,,示例调查\n");
    }
}
