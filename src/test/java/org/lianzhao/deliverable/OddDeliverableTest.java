package org.lianzhao.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** Papers of what is not as usual: a chain without segments, words that a program could take for orders. */
@QuarkusTest
class OddDeliverableTest extends HttpTest {
    @BeforeEach
    void the_search_is_up_to_date() {
        Projections.catchUp();
    }

    @Test
    void a_chain_without_segments_has_papers_without_rows() {
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("code", "ODD1", "name", "示例空链"))
                .post("/api/chains")
                .then()
                .statusCode(201);
        for (DeliverableKind kind : DeliverableKind.values()) {
            String place = "/api/chains/ODD1/deliverables/" + kind.code();
            Caller.as(Role.CHAIN_OFFICE)
                    .get(place)
                    .then()
                    .statusCode(200)
                    .body("published", is(false))
                    .body("sections.findAll { it.name != 'stages' }.rows.flatten()", empty());
            for (String format : new String[] {"xlsx", "pdf"}) {
                Caller.as(Role.CHAIN_OFFICE)
                        .get(place + "/file?format=" + format)
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void a_name_that_looks_like_a_formula_or_a_tag_stays_a_name() throws IOException {
        String name = "=1+1<script>&示例怪名" + Long.toString(System.nanoTime(), 36) + "电话13812345678有限公司";
        String firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", name, "sourceNote", "测试"))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "segmentCode", "EQ-1020",
                        "role", "SUPPORT",
                        "presence", "PRODUCTION",
                        "place", "ZONE",
                        "source", "示例走访"))
                .post("/api/companies/" + firm + "/holdings")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        Map<String, Object> cell = Caller.as(Role.LEADER)
                .get("/api/chains/EQ/deliverables/firms")
                .path("sections[0].rows.find { it[0].link.key == '" + firm + "' }[0]");
        String shown = (String) cell.get("text");
        assertThat(shown).startsWith("=1+1<script>&示例怪名");
        assertThat(BookParts.of(file("xlsx"), "xl/worksheets/sheet1.xml"))
                .contains("=1+1&lt;script&gt;&amp;示例怪名")
                .doesNotContain("<f>", "13812345678");
        try (PDDocument document = Loader.loadPDF(file("pdf"))) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(words).contains("=1+1<script>&示例怪名").doesNotContain("13812345678");
        }
    }

    private static byte[] file(String format) {
        return Caller.as(Role.LEADER)
                .get("/api/chains/EQ/deliverables/firms/file?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
