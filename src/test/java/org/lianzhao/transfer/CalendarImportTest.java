package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.calendar.CalendarCalls.year;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Holidays are taken from files by those who set the clocks: every row ends somewhere, and all of it can be taken back. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class CalendarImportTest extends HttpTest {
    private static final String TITLES = "日期,安排,名称\n";

    @Inject
    ImportWorker worker;

    private static ValidatableResponse handed(Role role, String rows, String mode) {
        return ImportCalls.handIn(role, (TITLES + rows).getBytes(UTF_8), "calendar", mode, "示例通知");
    }

    private String taken(String rows, String mode) {
        String id = handed(Role.OFFICE, rows, mode).statusCode(201).extract().path("id");
        worker.run();
        return id;
    }

    private void steered(String id, String how) {
        Caller.as(Role.OFFICE).post("/api/imports/" + id + "/" + how).then().statusCode(200);
        worker.run();
    }

    @Test
    void a_file_is_tried_written_said_again_and_taken_back() {
        String file = "2015-01-01,放假,元旦\n2015年1月4日,上班,元旦\n2015/1/4,补班,元旦\n";
        String first = taken(file, "dry-run");
        show(first).body("status", is("READY")).body("created", is(2)).body("unchanged", is(1));
        year(2015).body("entered", is(false));
        steered(first, "commit");
        year(2015).body("entered", is(true)).body("source", is("示例通知")).body("days.working", contains(false, true));
        String second = taken("2015-01-01,放假,元旦\n2015-01-04,上班,新年\n", "commit");
        show(second).body("updated", is(1)).body("unchanged", is(1));
        Caller.as(Role.OFFICE)
                .get("/api/calendar/2015/history")
                .then()
                .body("items", hasSize(2))
                .body("items[0].days[0].was.name", is("元旦"))
                .body("items[0].days[0].now.name", is("新年"));
        steered(second, "reversal");
        year(2015).body("days.name", contains("元旦", "元旦"));
        steered(first, "reversal");
        show(first).body("reversal.removed", is(2));
        year(2015).body("entered", is(false));
    }

    @Test
    void a_row_that_cannot_be_used_is_rejected_with_a_reason() {
        String id = taken("""
                1999-01-01,放假,元旦
                ,放假,元旦
                昨天,放假,元旦
                2016-01-01,也许,元旦
                2016-01-01,放假,
                2016-01-02,放假,元旦
                2016-01-02,上班,元旦
                """, "commit");
        show(id).body("created", is(1)).body("rejected", is(6));
        rows(id).body(
                        "items.text",
                        contains(List.of(
                                containsString("年份请填"),
                                containsString("请填日期"),
                                containsString("日期"),
                                containsString("「也许」"),
                                containsString("请填名称"),
                                containsString("第 7 行已经填过"))));
        year(2016).body("days.day", contains("2016-01-02"));
    }

    @Test
    void only_those_who_set_the_clocks_hand_them_in() {
        handed(Role.CHAIN_OFFICE, "2017-01-01,放假,元旦\n", "dry-run").statusCode(403);
    }
}
