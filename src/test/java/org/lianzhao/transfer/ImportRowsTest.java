package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** One row that cannot be used never takes others with it. */
@QuarkusTest
class ImportRowsTest extends ImportTest {
    @Inject
    ImportIntake intake;

    private String done(String kind, String csv) {
        String id = handIn(csv.getBytes(UTF_8), kind, "commit")
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        show(id).body("status", is("DONE"));
        return id;
    }

    @Test
    void rows_that_fail_in_the_database_are_rejected_alone() {
        String csv = IntStream.rangeClosed(2, 1201)
                .mapToObj(row -> row == 700 || row == 1201 ? "坏" + row : "好" + row)
                .collect(Collectors.joining("\n", "名称\n", "\n"));
        String id = done("fragile", csv);
        show(id).body("rows", is(1200)).body("created", is(1198)).body("rejected", is(2));
        rows(id).body("items.row", contains(700, 1201)).body("items[0].text", containsString("这一行无法写入"));
    }

    @Test
    void rows_whose_commit_succeeded_without_an_answer_are_counted_once() {
        String csv = IntStream.rangeClosed(2, 1201)
                .mapToObj(row -> row == 700 ? "失联" + mark : row % 300 == 0 ? "坏" + row : "好" + row)
                .collect(Collectors.joining("\n", "名称\n", "\n"));
        String id = done("fragile", csv);
        show(id).body("rows", is(1200)).body("created", is(1196)).body("rejected", is(4));
        rows(id).body("items.row", contains(300, 600, 900, 1200));
    }

    @Test
    void names_that_grow_and_capitals_beyond_all_measure_do_not_stop_the_rest() {
        String id = done(
                "companies",
                "name,capital\n%1$s%2$s,\n%1$s甲,%3$s万元\n%1$s乙,\n\u200b,x\n"
                        .formatted(mark, "㈱".repeat(150), "1".repeat(15)));
        show(id).body("rows", is(4)).body("created", is(2)).body("rejected", is(2));
        rows(id).body("items.row", contains(2, 3, 5))
                .body("items[0].text", containsString("名称太长"))
                .body("items[1].field", is("注册资本"))
                .body("items[2].text", containsString("没有可以辨认的文字"));
    }

    @Test
    void a_number_that_was_masked_on_its_way_out_does_not_take_the_place_of_the_true_one() {
        String id = done("companies", "name,address\n%1$s甲,园区路1号 138******78\n%1$s乙,园区路2号\n".formatted(mark));
        show(id).body("rows", is(2)).body("created", is(1)).body("rejected", is(1));
        rows(id).body("items.row", contains(2)).body("items[0].text", containsString("号码是遮住的"));
    }

    @Test
    void a_quote_without_an_end_spoils_its_own_row_only() {
        String id = done("companies", "name,city\n\"%1$s甲,深圳\n%1$s乙,永州\n%1$s丙,长沙\n".formatted(mark));
        show(id).body("rows", is(3)).body("created", is(2)).body("rejected", is(1));
        rows(id).body("items[0].row", is(2))
                .body("items[0].label", is(mark + "甲"))
                .body("items[0].text", containsString("第 2 行开始的引号没有收尾"));
        assertThat(rejects(id)).contains("%s甲,深圳,从文件第 2 行".formatted(mark)).doesNotContain("乙");
    }

    @Test
    void a_quote_that_the_next_one_ends_spoils_its_own_row_only() {
        String id = done("companies", "name,city\n%1$s甲,\"深圳\n%1$s乙,永州\n\"%1$s丙\",\"长\n沙\"\n".formatted(mark));
        show(id).body("rows", is(3)).body("created", is(2)).body("rejected", is(1));
    }

    @Test
    void a_name_over_several_lines_is_rejected_with_its_lines() {
        String id = done("companies", "name,city\n\"%1$s甲,深圳\n%1$s乙\",永州\n%1$s丙,长沙\n".formatted(mark));
        show(id).body("rows", is(2)).body("created", is(1)).body("rejected", is(1));
        rows(id).body("items[0].field", is("企业名称")).body("items[0].text", containsString("第 2 至 3 行"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_200_000, 1_500_000})
    void a_line_without_end_spoils_its_own_row_only(int length) {
        String endless = "name,city\n%1$s甲,深圳\n\"没有收尾%2$s\n%1$s乙,永州".formatted(mark, "长".repeat(length));
        String id = done("companies", endless);
        show(id).body("rows", is(3)).body("created", is(2)).body("rejected", is(1));
        rows(id).body("items[0].text", containsString("第 3 行太长"));
    }

    @Test
    void a_row_with_many_cells_astray_names_the_first_of_them_and_how_many_there_are() {
        String titles = "企业类型,经营范围,省份,城市,地址,法人,产品,简称,曾用名,英文名,标签,录入人";
        String day = "2025年11月11日";
        String id = done(
                "companies", "name,注册日期,录入日期,%s\n%s,,,%s\n".formatted(titles, mark, titles.replaceAll("[^,]+", day)));
        rows(id).body("items[0].outcome", is("REJECTED"))
                .body("items[0].text", containsString("内容像是错了列"))
                .body("items[0].text", containsString("企业类型 “%s” → 注册日期".formatted(day)))
                .body("items[0].text", containsString("等 24 格"));
    }

    @Test
    void a_file_with_hundreds_of_unknown_columns_is_taken() {
        String titles = IntStream.rangeClosed(1, 200).mapToObj(i -> "没有用的列" + i).collect(Collectors.joining(","));
        String id = done("companies", "name,%s\n%s%s\n".formatted(titles, mark, ",".repeat(200)));
        show(id).body("created", is(1)).body("ignored", hasSize(100)).body("ignoredCount", is(200));
    }

    @Test
    void a_file_whose_import_does_not_come_about_is_not_kept() throws Exception {
        long before = kept();
        Path upload = Files.writeString(Files.createTempFile("import", ".csv"), "name\n" + mark + "\n");
        QuarkusTransaction.begin();
        intake.handIn(upload, "示例名单.csv", new ImportRequest("companies", "commit", ""), null);
        assertThat(kept()).isEqualTo(before + 1);
        QuarkusTransaction.rollback();
        assertThat(kept()).isEqualTo(before);
    }

    private static long kept() throws IOException {
        try (Stream<Path> files = Files.list(Files.createDirectories(Path.of("target/test-files/imports")))) {
            return files.count();
        }
    }

    private static String rejects(String id) {
        return Caller.as(Role.OFFICE).get("/api/imports/" + id + "/rejects").asString();
    }
}
