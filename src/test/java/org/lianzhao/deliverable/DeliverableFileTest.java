package org.lianzhao.deliverable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** A chain's papers as files. */
@QuarkusTest
class DeliverableFileTest extends HttpTest {
    @BeforeEach
    void the_search_is_up_to_date() {
        Projections.catchUp();
    }

    private static byte[] file(String kind, String format) {
        return Caller.as(Role.CHAIN_OFFICE)
                .get("/api/chains/EL/deliverables/" + kind + "/file?format=" + format)
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .header("Content-Disposition", containsString(URLEncoder.encode("先进电子器件-", StandardCharsets.UTF_8)))
                .extract()
                .asByteArray();
    }

    @ParameterizedTest
    @EnumSource(DeliverableKind.class)
    void each_is_a_workbook_whose_last_sheet_says_what_it_is(DeliverableKind kind) throws IOException {
        byte[] book = file(kind.code(), "xlsx");
        String sheets = BookParts.of(book, "xl/workbook.xml");
        assertThat(sheets).contains("name=\"说明\"");
        int last = sheets.split("<sheet ", -1).length - 1;
        assertThat(BookParts.of(book, "xl/worksheets/sheet1.xml")).contains("state=\"frozen\"");
        assertThat(BookParts.of(book, "xl/worksheets/sheet" + last + ".xml"))
                .contains("先进电子器件 EL", "数据截至", "图谱版本", "来源与口径");
    }

    @Test
    void numbers_are_numbers_in_it() throws IOException {
        String sheet = BookParts.of(file("gaps", "xlsx"), "xl/worksheets/sheet1.xml");
        assertThat(sheet).containsPattern("<c r=\"H2\"[^>]*><v>[0-9.]+</v>").contains("未调查");
    }

    @ParameterizedTest
    @EnumSource(DeliverableKind.class)
    void each_is_a_document_whose_pages_say_what_they_are_of(DeliverableKind kind) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(kind.code(), "pdf"))) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                assertThat(words.getText(document))
                        .contains("先进电子器件", "数据截至", page + " / " + document.getNumberOfPages());
            }
        }
    }

    @Test
    void what_was_taken_out_stands_in_the_audit() {
        file("gaps", "pdf");
        List<Map<String, Object>> lines = Exported.audit();
        assertThat(lines.get(0)).containsEntry("event", "export-finished").containsEntry("subjectName", "缺失/薄弱环节清单");
        assertThat(lines.get(1)).containsEntry("event", "export-started");
        assertThat(String.valueOf(lines.get(1).get("after")))
                .contains("exported=deliverable-gaps", "fileFormat=PDF", "chain=先进电子器件", "personalData=NONE");
    }

    @Test
    void other_formats_are_refused_by_name() {
        Caller.as(Role.LEADER)
                .get("/api/chains/EL/deliverables/gaps/file?format=docx")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("format"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN", "CHAMBER"})
    void who_reads_no_chains_takes_none_out(Role role) {
        Caller.as(role).get("/api/chains/EL/deliverables/gaps/file").then().statusCode(403);
    }
}
