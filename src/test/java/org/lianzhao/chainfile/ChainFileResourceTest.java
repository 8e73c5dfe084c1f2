package org.lianzhao.chainfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Maps that are taken out as files, come back as they were, and begin chains. */
@QuarkusTest
class ChainFileResourceTest extends HttpTest {
    @ParameterizedTest
    @CsvSource({"EQ,xlsx", "EQ,json", "EL,xlsx", "EL,json"})
    void a_map_that_was_taken_out_changes_nothing_when_it_comes_back(String chain, String format) {
        Response tried = FileCalls.tryOut(FileCalls.export(chain, format), Map.of("chain", chain));
        tried.then()
                .statusCode(200)
                .body("errors", is(0))
                .body("changes", empty())
                .body("missingSegments", is(0))
                .body("missingLinks", is(0))
                .body("missingRoles", is(0));
        assertThat(FileCalls.counts(tried).get(2)).isGreaterThan(80);
        assertThat(FileCalls.counts(tried)).startsWith(0, 0).endsWith(0);
    }

    @ParameterizedTest
    @CsvSource({"EQ,equipment.json", "EL,electronics.json"})
    void the_file_that_a_map_was_loaded_from_changes_nothing(String chain, String file) throws IOException {
        try (InputStream text = getClass().getResourceAsStream("/chains/" + file)) {
            Response tried = FileCalls.tryOut(text.readAllBytes(), Map.of("chain", chain));
            tried.then().statusCode(200).body("errors", is(0)).body("changes", empty());
            assertThat(FileCalls.counts(tried)).startsWith(0, 0).endsWith(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "json"})
    void a_chain_is_begun_with_the_template_and_published(String format) {
        byte[] template = Caller.as(Role.MEMBER)
                .queryParam("format", format)
                .get("/api/chains/file-template")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(format))
                .extract()
                .asByteArray();
        String code = FileCalls.newCode();
        Map<String, String> aim = Map.of("code", code);
        FileCalls.tryOut(template, aim)
                .then()
                .statusCode(200)
                .body("chain", is(code))
                .body("begins", is(true))
                .body("takes", is(true))
                .body("defects", empty())
                .body("changes.code", hasItem(code + "-2010"));
        Caller.as(Role.CHAIN_OFFICE)
                .get("/api/chains/" + code + "/draft")
                .then()
                .statusCode(404);
        FileCalls.take(template, aim)
                .then()
                .statusCode(201)
                .body("begun", is(true))
                .body("chain", is(code));
        FileCalls.office()
                .get("/api/chains/" + code + "/draft/segments/" + code + "-2010")
                .then()
                .body("mark", is("ADDED"))
                .body("content.technologies.critical", contains(false, true))
                .body("content.industries", contains("C1331"))
                .body("content.required", is(2))
                .body("groupCode", is(code + "-20"));
        FileCalls.publish(code);
        Caller.as(Role.MEMBER).get("/api/chains/" + code + "/map").then().body("counts.links", is(1));
        Response again = FileCalls.tryOut(FileCalls.export(code, format), Map.of("chain", code));
        assertThat(FileCalls.counts(again)).startsWith(0, 0).endsWith(0);
    }

    @Test
    void who_reads_english_gets_english_titles_and_words_and_the_same_map() throws IOException {
        byte[] file = Caller.as(Role.MEMBER)
                .header("Accept-Language", "en")
                .get("/api/chains/EL/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(parts(file))
                .contains("name=\"Segments\"", "Group code", "Upstream", "Supplies", "Region code")
                .doesNotContain("所属组代码", "上游", "供应给", "区划代码");
        Response tried = FileCalls.tryOut(file, Map.of("chain", "EL"));
        tried.then().statusCode(200).body("errors", is(0)).body("changes", empty());
    }

    /** All that a workbook is made of, as one text. */
    private static String parts(byte[] file) throws IOException {
        Path kept = Files.createTempFile("map", ".xlsx");
        try {
            Files.write(kept, file);
            StringBuilder all = new StringBuilder();
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    all.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
                }
            }
            return all.toString();
        } finally {
            Files.delete(kept);
        }
    }

    @Test
    void a_file_that_is_larger_than_maps_may_be_is_refused_in_words() {
        FileCalls.tryOut(new byte[(10 << 20) + 1], Map.of())
                .then()
                .statusCode(400)
                .body("violations[0].field", is("file"))
                .body("violations[0].message", containsString("图谱文件太大，最多 10 MB"));
    }

    @Test
    void everybody_who_reads_maps_takes_them_out_and_the_chain_office_takes_them_in() {
        byte[] file = FileCalls.small(FileCalls.newCode()).bytes();
        for (Role role : List.of(Role.MEMBER, Role.HEAD, Role.OFFICE, Role.LEADER, Role.PROJECT, Role.SERVICE)) {
            Caller.as(role).get("/api/chains/EQ/file").then().statusCode(200);
            Caller.as(role)
                    .contentType("multipart/form-data")
                    .multiPart("file", "a.xlsx", file)
                    .post("/api/chains/files")
                    .then()
                    .statusCode(403);
        }
        for (Role role : List.of(Role.AUDITOR, Role.ADMIN)) {
            Caller.as(role).get("/api/chains/EQ/file").then().statusCode(403);
            Caller.as(role).get("/api/chains/file-template").then().statusCode(403);
        }
        Caller.as(Role.MEMBER).get("/api/chains/NONE/file").then().statusCode(404);
        Caller.as(Role.MEMBER)
                .queryParam("format", "docx")
                .get("/api/chains/EQ/file")
                .then()
                .statusCode(400);
        Caller.as(Role.AUDITOR)
                .queryParam("limit", 50)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("chain-exported"));
    }
}
