package org.lianzhao.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Word;

/** What a file is, its content says; its name has to agree. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field in
class ContentLookTest {
    @TempDir
    Path directory;

    private DocumentFormat look(String name, byte[] content) throws IOException {
        Path file = Files.write(directory.resolve("file"), content);
        return new ContentLook(file, FileName.of(name)).format();
    }

    private Invalid refusal(String name, byte[] content) {
        Invalid[] found = new Invalid[1];
        assertThatThrownBy(() -> look(name, content))
                .as(name)
                .isInstanceOfSatisfying(Invalid.class, refused -> found[0] = refused);
        assertThat(found[0].field()).isEqualTo("file");
        return found[0];
    }

    @Test
    void every_format_is_known_by_its_content() throws IOException {
        assertThat(look("a.pdf", Samples.pdf())).isEqualTo(DocumentFormat.PDF);
        assertThat(look("a.png", Samples.png())).isEqualTo(DocumentFormat.PNG);
        assertThat(look("a.JPG", Samples.jpeg())).isEqualTo(DocumentFormat.JPEG);
        assertThat(look("a.jpeg", Samples.jpeg())).isEqualTo(DocumentFormat.JPEG);
        assertThat(look("a.webp", Samples.webp())).isEqualTo(DocumentFormat.WEBP);
        assertThat(look("a.heic", Samples.heic())).isEqualTo(DocumentFormat.HEIC);
        assertThat(look("a.docx", Samples.docx())).isEqualTo(DocumentFormat.DOCX);
        assertThat(look("a.xlsx", Samples.office("spreadsheetml.sheet.main+xml")))
                .isEqualTo(DocumentFormat.XLSX);
        assertThat(look("a.pptx", Samples.office("presentationml.presentation.main+xml")))
                .isEqualTo(DocumentFormat.PPTX);
        assertThat(look("a.ofd", Samples.zip(Map.of("OFD.xml", Samples.OFD)))).isEqualTo(DocumentFormat.OFD);
    }

    @Test
    void old_office_documents_are_told_apart_by_what_lies_at_their_top() throws IOException {
        assertThat(look("a.doc", Samples.compound("Workbook", "ObjectPool", "WordDocument")))
                .isEqualTo(DocumentFormat.DOC);
        assertThat(look("a.xls", Samples.compound("x", "Workbook"))).isEqualTo(DocumentFormat.XLS);
        assertThat(look("a.et", Samples.compound("x", "Book"))).isEqualTo(DocumentFormat.XLS);
        assertThat(look("a.ppt", Samples.compound("x", "PowerPoint Document"))).isEqualTo(DocumentFormat.PPT);
        assertThat(refusal("a.xls", Samples.compound("x", "WordDocument")).code())
                .isEqualTo("document-content");
    }

    @Test
    void text_is_what_can_be_read_to_its_end() throws IOException {
        String words = "企业名称,产品\n示例电子,电容\n";
        assertThat(look("a.csv", words.getBytes(UTF_8))).isEqualTo(DocumentFormat.CSV);
        assertThat(look("a.txt", words.getBytes(Charset.forName("GB18030")))).isEqualTo(DocumentFormat.TXT);
        assertThat(look("a.txt", words.getBytes(UTF_16))).isEqualTo(DocumentFormat.TXT);
        assertThat(refusal("a.txt", "a\0b".getBytes(UTF_8)).code()).isEqualTo("document-content");
        assertThat(refusal("a.txt", Samples.page()).code()).isEqualTo("document-content");
        assertThat(refusal("a.csv", "MZ\u0090\0\3\0\0\0".getBytes(ISO_8859_1)).code())
                .isEqualTo("document-content");
    }

    @Test
    void a_page_that_says_it_is_a_picture_is_refused_with_what_it_is() {
        for (String name : new String[] {"a.png", "a.jpg", "a.pdf", "a.docx", "a.txt"}) {
            Invalid refused = refusal(name, Samples.page());
            assertThat(refused.code()).isEqualTo("document-content");
            assertThat(refused.values()).containsExactly(name.substring(1), new Word("document.looks.page"));
        }
        assertThat(refusal("a.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8))
                        .values())
                .contains(new Word("document.looks.drawing"));
        assertThat(refusal("a.png", Samples.jpeg()).values()).containsExactly(".png", "JPEG");
    }

    @Test
    void a_file_without_an_ending_is_what_its_content_is_but_text_may_be_anything() throws IOException {
        assertThat(look("image", Samples.jpeg())).isEqualTo(DocumentFormat.JPEG);
        assertThat(refusal("readme", "示例".getBytes(UTF_8)).code()).isEqualTo("document-kind");
    }

    @Test
    void what_runs_or_hides_something_is_refused() {
        assertThat(refusal("a.html", Samples.page()).code()).isEqualTo("document-kind");
        assertThat(refusal("a.exe", "MZ".getBytes(UTF_8)).code()).isEqualTo("document-kind");
        assertThat(refusal("a.zip", Samples.zip(Map.of("a.txt", "x"))).code()).isEqualTo("document-archive");
        assertThat(refusal("a.docx", Samples.zip(Map.of("a.txt", "x"))).code()).isEqualTo("document-archive");
        assertThat(refusal("a.ofd", Samples.zip(Map.of("OFD.xml", "x"))).code()).isEqualTo("document-archive");
        assertThat(refusal("a.ofd", Samples.zip(Map.of("OFD.xml", Samples.OFD, "Doc_0/Setup.EXE", "MZ")))
                        .code())
                .isEqualTo("document-archive");
        assertThat(refusal("a.docx", Samples.withMacros()).code()).isEqualTo("document-macros");
        assertThat(refusal("a.docm", Samples.withMacros()).code()).isEqualTo("document-macros");
        assertThat(refusal("a.doc", Samples.compound("_VBA_PROJECT", "Macros", "WordDocument"))
                        .code())
                .isEqualTo("document-macros");
        assertThat(refusal("a.docx", Samples.compound("x", "EncryptedPackage")).code())
                .isEqualTo("document-locked");
    }

    @Test
    void what_breaks_off_is_called_broken_and_does_not_go_round_in_circles() {
        byte[] whole = Samples.docx();
        assertThat(refusal("a.docx", Arrays.copyOf(whole, whole.length / 2)).code())
                .isEqualTo("document-broken");
        assertThat(refusal("a.docx", Samples.torn()).code()).isEqualTo("document-broken");
        byte[] old = Samples.compound("x", "WordDocument");
        assertThat(refusal("a.doc", Arrays.copyOf(old, 900)).code()).isEqualTo("document-broken");
        byte[] round = old.clone();
        round[512 + 8] = 1; // the second part of the directory is followed by the first
        round[512 + 9] = round[512 + 10] = round[512 + 11] = 0;
        assertThat(refusal("a.doc", round).code()).isEqualTo("document-broken");
    }
}
