package org.lianzhao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
    private static String cleaned(String written) {
        return FileName.of(written).as(DocumentFormat.PDF);
    }

    @Test
    void a_name_as_people_give_it_stays() {
        assertThat(cleaned("营业执照（副本）2025.pdf")).isEqualTo("营业执照（副本）2025.pdf");
        assertThat(cleaned("Contract no. 3 final.PDF")).isEqualTo("Contract no. 3 final.PDF");
    }

    @Test
    void of_a_path_the_last_part_is_the_name() {
        assertThat(cleaned("C:\\Users\\x\\合同.pdf")).isEqualTo("合同.pdf");
        assertThat(cleaned("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
        assertThat(cleaned("a/b\\c.pdf")).isEqualTo("c.pdf");
    }

    @Test
    void nothing_in_it_is_unseen_or_turns_the_letters_round() {
        assertThat(cleaned("合\u0000同\r\n\u202Efdp.exe\u202C.pdf")).isEqualTo("合同 fdp.exe.pdf");
        assertThat(cleaned("\u200B\u2066a\u2069.pdf")).isEqualTo("a.pdf");
    }

    @Test
    void signs_and_dots_that_other_systems_choke_on_are_gone() {
        assertThat(cleaned("a<b>:\"|?*.pdf")).isEqualTo("a_b______.pdf");
        assertThat(cleaned("...合同.pdf. . ")).isEqualTo("合同.pdf");
        assertThat(cleaned("合同 . .pdf")).isEqualTo("合同.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending_and_whole_letters() {
        String name = cleaned("𠮷".repeat(300) + ".pdf");
        assertThat(name).endsWith(".pdf").hasSize(2 * 120 + 4);
        assertThat(name.codePointCount(0, name.length())).isEqualTo(124);
    }

    @Test
    void what_has_no_name_or_no_ending_gets_one() {
        assertThat(cleaned("")).isEqualTo("文件.pdf");
        assertThat(FileName.of(null).as(DocumentFormat.PNG)).isEqualTo("文件.png");
        assertThat(cleaned(".pdf")).isEqualTo("pdf.pdf");
        assertThat(cleaned("image")).isEqualTo("image.pdf");
        assertThat(FileName.of("第 3. 号文件的扫描件 共三页").ending()).isEmpty();
    }
}
