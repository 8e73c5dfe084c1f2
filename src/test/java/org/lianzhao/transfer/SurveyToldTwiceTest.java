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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What is told of a record again: by another row of its file, by a later file, and by a row that waited for a word. */
@QuarkusTest
class SurveyToldTwiceTest extends SurveyFilesTest {
    @Test
    void a_later_file_tells_a_record_anew_and_both_can_be_taken_back() {
        String firm = firm(mark, null);
        String row = "2005," + mark + ",,供应,EL-5030,1000,200,,,,示例调查\n";
        String first = surveys(TITLES + row, "commit");
        String later = surveys(TITLES + row.replace("1000,200,,", "1200,,300,").replace("示例调查", "示例再查"), "commit");
        counts(later, 0, 1, 0, 0, 0);
        told(2005)
                .body("items[0].total", is(1200.0f))
                .body("items[0].zone", is(200.0f))
                .body("items[0].city", is(300.0f))
                .body("items[0].source", is("示例再查"));
        steered(later, "reversal");
        show(later).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        told(2005)
                .body("items[0].total", is(1000.0f))
                .body("items[0].city", nullValue())
                .body("items[0].source", is("示例调查"));
        steered(first, "reversal");
        show(first).body("reversal.removed", is(1));
        told(2005).body("items", empty());
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("supply-survey-changed"))
                .body("items.event", hasItem("supply-survey-removed"));
    }

    @Test
    void of_two_rows_of_a_file_that_tell_different_figures_of_the_same_the_first_one_stands() {
        firm(mark, null);
        String row = "2004," + mark + ",,供应,EL-5020,1000,200,,,,示例调查\n";
        String file = TITLES + row + row.replace(",1000,", ",1500,") + row + row.replace("供应", "客户");
        String tried = surveys(file, "dry-run");
        show(tried).body("created", is(2)).body("unchanged", is(1)).body("rejected", is(1));
        steered(tried, "commit");
        counts(tried, 2, 0, 1, 0, 1);
        rows(tried)
                .body("items.find { it.outcome == 'REJECTED' }.row", is(3))
                .body("items.find { it.outcome == 'REJECTED' }.text", containsString("第 2 行"));
        told(2004)
                .body("items.find { it.side == 'PURCHASE' && it.company == '%s' }.total".formatted(mark), is(1000.0f));
        String later = surveys(TITLES + row.replace(",200,", ",300,") + row.replace(",200,", ",400,") + row, "dry-run");
        show(later).body("updated", is(1)).body("rejected", is(2));
        steered(later, "commit");
        counts(later, 0, 1, 0, 0, 2);
        told(2004).body("items.find { it.side == 'PURCHASE' && it.company == '%s' }.zone".formatted(mark), is(300.0f));
    }

    @Test
    void a_row_that_is_settled_later_does_not_overwrite_what_another_row_of_its_file_told() {
        String code = ImportCalls.freshCode();
        firm(mark, code);
        String doubt = "2004," + mark + "," + ImportCalls.freshCode() + ",供应,EL-5020,1000,200,,,,示例调查\n";
        String sure = "2004," + mark + "," + code + ",供应,EL-5020,1000,300,,,,示例调查\n";
        String made = surveys(TITLES + doubt + sure, "commit");
        counts(made, 1, 0, 0, 1, 0);
        refusedFor(made, 2, "第 3 行");
        String told = surveys(TITLES + doubt.replace(",200,", ",210,") + sure.replace(",300,", ",310,"), "commit");
        counts(told, 0, 1, 0, 1, 0);
        refusedFor(told, 2, "第 3 行");
    }

    private static void refusedFor(String id, int row, String reason) {
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("outcome", "SAME"))
                .put("/api/imports/" + id + "/rows/" + row + "/decision")
                .then()
                .statusCode(200)
                .body("outcome", is("REJECTED"))
                .body("text", containsString(reason));
    }

    @Test
    void a_row_whose_firm_is_in_doubt_waits_for_a_person() {
        String firm = firm(mark, ImportCalls.freshCode());
        String id = surveys(
                TITLES + "2003," + mark + "," + ImportCalls.freshCode() + ",供应,EL-5030,1000,200,,,,示例调查\n", "commit");
        counts(id, 0, 0, 0, 1, 0);
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("outcome", "SAME"))
                .put("/api/imports/" + id + "/rows/2/decision")
                .then()
                .statusCode(200)
                .body("outcome", is("CREATED"));
        told(2003).body("items.companyId", contains(firm));
        counts(id, 1, 0, 0, 0, 0);
    }
}
