package org.lianzhao.chainfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class FileDefectsTest extends HttpTest {
    private String code = "";

    @BeforeEach
    void begin() {
        code = FileCalls.newCode();
    }

    /** A new chain with one good group, one good segment. */
    private Book good() {
        return new Book()
                .chain("代码", code)
                .chain("名称", "示例链")
                .segment(code + "-10", "组", "组", "中游")
                .segment(code + "-1010", "好环节", "零部件", "", code + "-10");
    }

    private Response tried(Book book) {
        return FileCalls.tryOut(book.bytes(), Map.of());
    }

    @Test
    void each_defect_names_its_sheet_row_column_and_value_and_what_to_do() {
        tried(good().segment(code + "-1020", "环节", "零部件", "", code + "-10", "C9999；C3974"))
                .then()
                .statusCode(200)
                .body("takes", is(false))
                .body("takesRest", is(true))
                .body("defects.kind", contains("UNKNOWN_INDUSTRY"))
                .body("defects[0].sheet", is("SEGMENTS"))
                .body("defects[0].row", is(4))
                .body("defects[0].column", is("行业代码"))
                .body("defects[0].value", is("C9999"))
                .body("defects[0].reason", containsString("GB/T 4754"))
                .body("defects[0].remedy", containsString("C3974"));
        FileCalls.form(good().segment("", "没有代码", "零部件").bytes(), Map.of())
                .header("Accept-Language", "en")
                .post("/api/chains/files")
                .then()
                .body("defects[0].column", is("Code"))
                .body("defects[0].reason", is("There is no code."));
    }

    @Test
    void groups_that_lead_round_in_a_circle_or_nowhere_are_told() {
        Response answer = tried(good().segment(code + "-20", "圈一", "组", "中游", code + "-30")
                .segment(code + "-30", "圈二", "组", "中游", code + "-20")
                .segment(code + "-40", "自己", "组", "中游", code + "-40")
                .segment(code + "-50", "组中组", "组", "中游", code + "-10")
                .segment(code + "-1020", "在环节里", "零部件", "", code + "-1010")
                .segment(code + "-1030", "在没有的组里", "零部件", "", code + "-99")
                .segment(code + "-1040", "没有组", "零部件", "")
                .segment(code + "-1050", "组有问题", "零部件", "", code + "-50")
                .segment(code + "-60", "没有阶段", "组"));
        answer.then()
                .body(
                        "defects.kind",
                        contains(
                                "PARENT_CYCLE",
                                "PARENT_CYCLE",
                                "PARENT_CYCLE",
                                "GROUP_IN_GROUP",
                                "PARENT_NO_GROUP",
                                "UNKNOWN_GROUP",
                                "NO_GROUP",
                                "GROUP_REJECTED",
                                "NO_STAGE"));
        assertThat(FileCalls.counts(answer)).containsExactly(4, 0, 0, 9);
    }

    @Test
    void links_to_themselves_to_nothing_and_twice_are_told_and_circles_only_mentioned() {
        Response answer = tried(good().segment(code + "-1020", "另一环节", "零部件", "", code + "-10")
                .link(code + "-1010", "SUPPLIES", code + "-1020")
                .link(code + "-1010", "供应给", code + "-1020")
                .link(code + "-1020", "supplies", code + "-1010")
                .link(code + "-1010", "供应给", code + "-1010")
                .link(code + "-1010", "供应给", code + "-9999")
                .link(code + "-10", "供应给", code + "-1010")
                .link("", "供应给", code + "-1010")
                .link(code + "-1010", "好朋友", code + "-1020")
                .link(code + "-1010", "", code + "-1020"));
        answer.then()
                .body(
                        "defects.kind",
                        containsInAnyOrder(
                                "DOUBLED_LINK",
                                "LINK_CYCLE",
                                "LINK_SELF",
                                "UNKNOWN_END",
                                "END_IS_GROUP",
                                "NO_END",
                                "UNKNOWN_WORD",
                                "NO_RELATION"))
                .body("defects.find { it.kind == 'LINK_CYCLE' }.value", containsString("好环节 → 另一环节 → 好环节"))
                .body("warnings", is(1));
        assertThat(FileCalls.counts(answer)).containsExactly(7, 0, 0, 7);
    }

    @Test
    void codes_words_and_numbers_that_cannot_be_are_told() {
        Response answer = tried(good().segment(code + "-1010", "又是它", "零部件", "", code + "-10")
                .segment("有空格 的", "代码不行", "零部件", "", code + "-10")
                .segment(code + "-1020", "", "零部件", "", code + "-10")
                .segment(code + "-1030", "类型不行", "玩具", "", code + "-10")
                .segment(code + "-1040", "阶段不行", "零部件", "最上游", code + "-10")
                .segment(code + "-1050", "重要性不行", "零部件", "", code + "-10", "", "", "9")
                .segment(code + "-1060", "长".repeat(101), "零部件", "", code + "-10")
                .segment(code + "-1070", "词太长", "零部件", "", code + "-10", "", "长".repeat(101))
                .segment(code + "-1080", "阶段随组", "零部件", "下游", code + "-10"));
        answer.then()
                .body(
                        "defects.kind",
                        contains(
                                "DOUBLED_CODE",
                                "BAD_CODE",
                                "NO_NAME",
                                "UNKNOWN_WORD",
                                "UNKNOWN_WORD",
                                "BAD_NUMBER",
                                "TOO_LONG",
                                "WORD_TOO_LONG",
                                "STAGE_OF_GROUP"))
                .body("defects[3].remedy", containsString("零部件"))
                .body("defects[0].reason", containsString("3"));
        assertThat(FileCalls.counts(answer)).containsExactly(5, 0, 0, 8);
    }

    @Test
    void ten_thousand_keywords_are_counted_and_refused() {
        String words = IntStream.range(0, 10_000).mapToObj(i -> "w" + i).collect(Collectors.joining("\",\""));
        String json = """
                {"chain": {"code": "%s", "nameZh": "示例链"}, "segments": [
                  {"code": "%s-10", "kind": "GROUP", "stage": "UPSTREAM", "nameZh": "组"},
                  {"code": "%s-1010", "kind": "PART", "parentCode": "%s-10", "nameZh": "环节", "keywords": ["%s"]}],
                 "links": []}
                """.formatted(code, code, code, code, words);
        FileCalls.tryOut(json.getBytes(StandardCharsets.UTF_8), Map.of())
                .then()
                .statusCode(200)
                .body("defects.kind", hasItem("TOO_MANY_WORDS"))
                .body("defects.find { it.kind == 'TOO_MANY_WORDS' }.reason", containsString("10000"))
                .body("defects.find { it.kind == 'TOO_MANY_WORDS' }.row", is(2));
    }

    @Test
    void formulas_are_neither_computed_nor_kept() {
        Response answer = tried(good().segment(code + "-1020", "ƒA1", "零部件", "", code + "-10")
                .segment(code + "-1030", "=1+1", "零部件", "", code + "-10")
                .segment(code + "-1040", "好名称", "零部件", "", code + "-10", "", "@SUM；好词")
                .chain("承载园区", "-2+3"));
        answer.then()
                .body("defects.kind", containsInAnyOrder("FORMULA", "FORMULA_SIGN", "FORMULA_SIGN", "FORMULA_SIGN"));
        assertThat(FileCalls.counts(answer)).containsExactly(4, 0, 0, 4);
    }

    @Test
    void a_chain_needs_a_name_a_code_and_a_segment() {
        tried(new Book().chain("简介", "什么都没有"))
                .then()
                .statusCode(200)
                .body("defects.kind", containsInAnyOrder("NO_CHAIN_CODE", "NO_CHAIN_NAME", "NO_SEGMENTS"))
                .body("takesRest", is(false));
        tried(new Book().chain("代码", "EQ").chain("名称", "又一个").chain("天气", "晴").chain("名称", "两次"))
                .then()
                .body(
                        "defects.kind",
                        containsInAnyOrder("CHAIN_CODE_TAKEN", "UNKNOWN_ITEM", "DOUBLED_ITEM", "NO_SEGMENTS"));
        FileCalls.tryOut(good().chain("链长", "示例", "电话13912345678").bytes(), Map.of("chain", "EQ"))
                .then()
                .body("defects.kind", containsInAnyOrder("CHAIN_CODE_OTHER", "HOLDS_CONTACT"));
        FileCalls.tryOut(good().bytes(), Map.of("chain", "NONE")).then().statusCode(404);
    }

    @Test
    void rows_with_errors_keep_the_file_out_unless_somebody_leaves_them_out() {
        byte[] file = good().segment(code + "-1020", "", "零部件", "", code + "-10")
                .link(code + "-1010", "供应给", code + "-1020")
                .bytes();
        FileCalls.take(file, Map.of())
                .then()
                .statusCode(409)
                .body("type", is("/problems/chain-file-defects"))
                .body("detail", containsString("2"));
        Response taken = FileCalls.take(file, Map.of(), "bad", "skip");
        taken.then().statusCode(201);
        assertThat(FileCalls.counts(taken)).containsExactly(4, 0, 0, 2);
        FileCalls.office()
                .get("/api/chains/" + code + "/draft")
                .then()
                .body("segments.code", contains(code + "-10", code + "-1010"))
                .body("links.size()", is(0));
    }

    @Test
    void a_row_with_an_error_leaves_the_segment_on_the_map_as_it_is() {
        String chain = FileCalls.chain();
        byte[] file = new Book()
                .segment(chain + "-1010", "", "零部件", "", chain + "-10")
                .bytes();
        FileCalls.tryOut(file, Map.of("chain", chain))
                .then()
                .body("defects.kind", contains("NO_NAME"))
                .body("missing.code", not(hasItem(chain + "-1010")))
                .body("removableSegments", is(0));
        FileCalls.take(file, Map.of("chain", chain), "bad", "skip", "missing", "remove")
                .then()
                .statusCode(409)
                .body("type", is("/problems/chain-file-nothing"));
    }
}
