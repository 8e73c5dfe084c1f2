package org.lianzhao.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Movement signals are taken from files: every row ends somewhere, and once. */
@QuarkusTest
class SignalImportTest extends SignalFilesTest {
    @Test
    void a_file_enters_signals_with_source_link_and_days_and_the_same_file_again_changes_nothing() {
        String code = ImportCalls.freshCode();
        String named = firm(mark + "甲有限公司", null);
        String coded = firm(mark + "乙有限公司", code);
        String file = TITLES
                + lease(mark + "甲有限公司", "2026-12-31", "https://example.org/a")
                + "," + code + ",RELOCATION,2026/3/5,,2026-09-30,示例搬迁,示例走访,https://example.org/c\n"
                + lease(mark + "甲有限公司", "2026-12-31", "https://example.org/a");
        String tried = signals(file, "dry-run");
        show(tried).body("status", is("READY")).body("created", is(2)).body("unchanged", is(1));
        of(named).body("items", empty());
        steer(tried, "commit").statusCode(200);
        worker.run();
        counts(tried, 2, 0, 1, 0, 0);
        of(named)
                .body("items.kind", contains("LEASE_END"))
                .body("items[0].noticedOn", is("2026-03-02"))
                .body("items[0].happensOn", is("2026-12-31"))
                .body("items[0].expiresOn", is("2027-03-02"))
                .body("items[0].source", is("示例日报"))
                .body("items[0].link", is("https://example.org/a"));
        of(coded).body("items.kind", contains("RELOCATION")).body("items[0].expiresOn", is("2026-09-30"));
        counts(signals(file, "commit"), 0, 0, 3, 0, 0);
        of(named).body("items", hasSize(1));
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", named)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("company-signal-added"));
    }

    @Test
    void titles_are_recognised_in_other_wordings_and_in_any_order() {
        String firm = firm(mark, null);
        String id = signals(
                "链接,公司名称,摘要,动向类型,报道日期,出处,失效日期\nhttps://example.org/b," + mark
                        + ",示例扩产,New capacity,2026年3月2日,示例公告,2026-12-31\n",
                "commit");
        counts(id, 1, 0, 0, 0, 0);
        of(firm).body("items.kind", contains("EXPANSION")).body("items[0].expiresOn", is("2026-12-31"));
    }

    @Test
    void a_row_that_cannot_be_used_is_rejected_with_a_reason_that_names_the_remedy() {
        firm(mark, null);
        String start = TITLES;
        String id = signals(
                start
                        + ",,租约到期,2026-03-02,,,示例,示例," + LINK
                        + mark + "没有的企业,,租约到期,2026-03-02,,,示例,示例," + LINK
                        + mark + ",,,2026-03-02,,,示例,示例," + LINK
                        + mark + ",,跳槽,2026-03-02,,,示例,示例," + LINK
                        + mark + ",,搬迁,,,,示例,示例," + LINK
                        + mark + ",,搬迁,2999-03-02,,,示例,示例," + LINK
                        + mark + ",,搬迁,三月,,,示例,示例," + LINK
                        + mark + ",,搬迁,2026-03-02,,2025-01-01,示例,示例," + LINK
                        + mark + ",,搬迁,2026-03-02,,,,示例," + LINK
                        + mark + ",,搬迁,2026-03-02,,,示例,," + LINK
                        + mark + ",,搬迁,2026-03-02,,,示例,示例,www.example.org\n"
                        + mark + ",,搬迁,2026-03-02,,,示例,示例,\n"
                        + mark + ",,搬迁,2026-03-02,,,问 13800138000,示例," + LINK
                        + mark + ",,搬迁,2026-03-02,,,=1+1,示例," + LINK
                        + mark + ",123,搬迁,2026-03-02,,,示例,示例," + LINK,
                "commit");
        counts(id, 0, 0, 0, 0, 15);
        rows(id).body(
                        "items.text",
                        contains(List.of(
                                containsString("企业名称或统一社会信用代码"),
                                containsString("企业库里没有这家企业"),
                                containsString("请填信号类型"),
                                containsString("没有「跳槽」这种信号类型"),
                                containsString("请填信号日期"),
                                containsString("2999"),
                                containsString("三月"),
                                containsString("失效日期"),
                                containsString("请填说明"),
                                containsString("请填来源"),
                                containsString("不是网址"),
                                containsString("请填来源链接"),
                                containsString("联系"),
                                containsString("公式"),
                                containsString("不是 18 位"))));
    }

    @Test
    void what_the_office_checked_itself_needs_no_source_link() {
        String firm = firm(mark, null);
        String row = mark + ",,准入核查通过,2026-03-02,,,核查通过,示例核查,";
        counts(signals(TITLES + row + "\n", "commit"), 1, 0, 0, 0, 0);
        counts(signals(TITLES + row + LINK, "commit"), 0, 1, 0, 0, 0);
        of(firm).body("items.link", contains("https://example.org/1"));
    }

    @Test
    void a_file_without_source_links_is_read_and_each_row_that_needs_one_is_rejected() {
        String firm = firm(mark, null);
        String file = TITLES.replace(",来源链接", "")
                + mark + ",,准入核查通过,2026-03-02,,,核查通过,示例核查\n"
                + mark + ",,搬迁,2026-03-02,,,示例搬迁,示例日报\n";
        String id = signals(file, "commit");
        counts(id, 1, 0, 0, 0, 1);
        of(firm).body("items.kind", contains("ADMISSION_OK"));
        rows(id).body("items.text", contains(containsString("请填来源链接")));
    }

    @Test
    void a_firm_gets_no_more_signals_than_its_page_shows() {
        firm(mark, null);
        StringBuilder rows = new StringBuilder(TITLES);
        for (int row = 0; row < 101; row++) {
            rows.append(mark)
                    .append(",,搬迁,2026-03-02,,,示例第")
                    .append(row)
                    .append("条,示例,")
                    .append(LINK);
        }
        String tried = signals(rows.toString(), "dry-run");
        show(tried).body("created", is(100)).body("rejected", is(1));
        steer(tried, "commit").statusCode(200);
        worker.run();
        counts(tried, 100, 0, 0, 0, 1);
    }

    @Test
    void its_template_has_the_titles_and_an_example_that_is_not_taken_in() {
        takesInNoExample(Role.OFFICE, "signals");
    }

    @Test
    void a_row_more_that_is_known_costs_no_statement_more() {
        costsNoStatementMore(Role.OFFICE, TITLES, name -> lease(name, "", "https://example.org/c"));
    }
}
