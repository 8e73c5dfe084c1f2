package org.lianzhao.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Documents are read back: their letters can be searched, their pages are numbered and say what they are of. */
class PaperPrintTest {
    private static final PaperFont FONT = new PaperFont();

    private static byte[] set(String body) {
        return new PaperPrint(FONT)
                .set("<html><head><style>" + PaperStyle.CSS + "</style></head><body>"
                        + "<div class=\"head\">先进电子器件　缺失清单　第 3 版　数据截至 2026-11-30</div>" + body + "</body></html>");
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        words.setSortByPosition(true);
        words.setStartPage(page);
        words.setEndPage(page);
        return words.getText(document);
    }

    @Test
    void a_long_table_has_its_head_its_titles_and_a_number_on_each_page_of_a_sheet_on_its_side() throws IOException {
        String rows = String.join(
                "",
                IntStream.range(0, 120)
                        .mapToObj(at -> "<tr><td>环节 " + at + "</td></tr>")
                        .toList());
        try (PDDocument document = Loader.loadPDF(
                set("<table><thead><tr><th>环节名称</th></tr></thead><tbody>" + rows + "</tbody></table>"))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page)).contains("第 3 版", "数据截至 2026-11-30", "环节名称", page + " / " + pages);
                PDRectangle size = document.getPage(page - 1).getMediaBox();
                assertThat(size.getWidth()).isBetween(841f, 843f);
                assertThat(size.getHeight()).isBetween(594f, 596f);
            }
        }
    }

    @Test
    void letters_are_the_characters_and_not_the_radicals_that_look_the_same() throws IOException {
        String words = "一二八工用长页龙麦鱼风马门金食";
        try (PDDocument document = Loader.loadPDF(set("<p>" + words + "</p>"))) {
            assertThat(text(document, 1)).contains(words);
        }
    }

    @Test
    void the_letters_are_in_the_document_and_only_those_that_it_uses() throws IOException {
        byte[] document = set("<p>先进电子器件</p>");
        assertThat(document.length).isLessThan(100_000);
        try (PDDocument read = Loader.loadPDF(document)) {
            for (var name : read.getPage(0).getResources().getFontNames()) {
                assertThat(read.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void rare_letters_are_set_and_what_the_font_lacks_is_marked() throws IOException {
        String rare = FONT.drawable("𬭎𬬭龘镕喆 ⼯程 \uD83D\uDE00 \u200b\u0007é");
        assertThat(rare).isEqualTo("𬭎𬬭龘镕喆 工程 〓 é");
        try (PDDocument document = Loader.loadPDF(set("<p>" + rare + "</p>"))) {
            assertThat(text(document, 1)).contains("𬭎𬬭龘镕喆 工程 〓 é");
        }
    }

    @Test
    void a_document_fetches_nothing_from_anywhere() {
        assertThat(set("<p>x</p><img src=\"http://127.0.0.1:1/x.png\"/><img src=\"file:///etc/passwd\"/>"))
                .isNotEmpty();
    }
}
