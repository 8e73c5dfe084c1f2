package org.lianzhao.chainfile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.testing.HttpTest;

/** A row of links that cannot be read may be about any link of the map: none is taken off while there is one. */
@QuarkusTest
class LinksKeptTest extends HttpTest {
    private String chain = "";

    @BeforeEach
    void begin() {
        chain = FileCalls.chain();
    }

    private Map<String, String> aim() {
        return Map.of("chain", chain);
    }

    /** The map of the chain with the rows of links that a test gives. */
    private Book segments() {
        return new Book()
                .segment(chain + "-10", "示例组", "组", "中游")
                .segment(chain + "-1010", "示例一", "零部件", "", chain + "-10", "C3974", "示例词；另一词", "2")
                .segment(chain + "-1020", "示例二", "产品", "中游", chain + "-10", "", "", "3")
                .row("链接", List.of("起点代码", "关系", "终点代码"));
    }

    private String code(String end) {
        return end.isEmpty() ? "" : chain + end;
    }

    @Test
    void what_the_file_leaves_out_may_be_taken_off_where_every_row_is_read() {
        FileCalls.tryOut(segments().bytes(), aim()).then().body("missingLinks", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "-1010, 好朋友, -1020, UNKNOWN_WORD",
        "-1010, '', -1020, NO_RELATION",
        "'', 供应给, -1020, NO_END",
        "-1010, 供应给, -9999, UNKNOWN_END",
        "-1010, 供应给, -10, END_IS_GROUP",
        "-1010, 供应给, -1010, LINK_SELF"
    })
    void a_row_that_cannot_be_read_keeps_the_links_of_the_map(String from, String relation, String to, String defect) {
        byte[] file = segments().link(code(from), relation, code(to)).bytes();
        FileCalls.tryOut(file, aim())
                .then()
                .body("defects.kind", hasItem(defect))
                .body("missingLinks", is(0));
        // without its bad rows it changes nothing, even where what it lacks is to go
        FileCalls.take(file, aim(), "missing", "remove", "bad", "skip")
                .then()
                .statusCode(409)
                .body("type", is("/problems/chain-file-nothing"));
    }

    @Test
    void what_the_other_rows_say_is_taken_all_the_same() {
        byte[] file = segments()
                .link(chain + "-1020", "供应给", chain + "-1010")
                .link(chain + "-1010", "好朋友", chain + "-1020")
                .bytes();
        FileCalls.take(file, aim(), "missing", "remove", "bad", "skip")
                .then()
                .statusCode(201)
                .body("removed", is(0));
        FileCalls.office()
                .get("/api/chains/" + chain + "/draft")
                .then()
                .body("links", hasSize(2))
                .body("links.findAll { it.mark == 'ADDED' }.from", contains(chain + "-1020"))
                .body("links.findAll { it.mark == 'REMOVED' }", hasSize(0));
    }
}
