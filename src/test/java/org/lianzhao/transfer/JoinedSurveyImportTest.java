package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.draft.DraftCalls;
import org.lianzhao.testing.Caller;

/** Records of two imports whose segments were merged are one: no file changes it, and who takes an import back is told. */
@QuarkusTest
@Tag("dialect") // keys and SQL of its own, which MariaDB and MySQL may take differently
class JoinedSurveyImportTest extends ImportTest {
    private String chain = "";
    private String goes = "";
    private String stays = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
        List<String> small = DraftCalls.small(chain);
        goes = small.get(1);
        stays = small.get(2);
        Caller.as(Role.MEMBER)
                .body(Map.of("name", mark, "tags", List.of("规上")))
                .post("/api/companies")
                .then()
                .statusCode(201);
    }

    private String row(String segment, int year, int total) {
        return "%d,%s,供应,%s,%d,示例调查\n".formatted(year, mark, segment, total);
    }

    private String taken(String rows, String mode) {
        String file = "年度,链主企业,方向,环节,合计（万元）,来源\n" + rows;
        String id = ImportCalls.handIn(Role.CHAIN_OFFICE, file.getBytes(UTF_8), "surveys", mode, "")
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        return id;
    }

    private void takeBack(String id) {
        Caller.as(Role.CHAIN_OFFICE)
                .post("/api/imports/" + id + "/reversal")
                .then()
                .statusCode(200);
        worker.run();
    }

    private void merge(String from, String into) {
        DraftCalls.act(chain, from, "merger", Map.of("into", into)).then().statusCode(200);
        DraftCalls.publish(chain, "两个环节并成一个").then().statusCode(201);
    }

    private ValidatableResponse told(int year) {
        return Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/surveys?year=" + year)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse kept(String id) {
        return Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then().statusCode(200);
    }

    @Test
    void every_record_that_an_import_made_is_removed_or_named_as_kept() {
        String id = taken(row(goes, 2019, 1000) + row(stays, 2019, 500) + row(goes, 2020, 100), "commit");
        String later = taken(row(goes, 2019, 1100) + row(stays, 2019, 600), "commit");
        show(later).body("updated", is(2));
        merge(goes, stays);
        told(2019).body("items.total", contains(1700.0f));
        takeBack(later);
        show(later).body("reversal.restored", is(0)).body("reversal.kept", is(2));
        kept(later).body("items.row", contains(2, 3)).body("items.text", everyItem(containsString("环节合并后")));
        told(2019).body("items.total", contains(1700.0f));
        takeBack(id);
        show(id).body("created", is(3)).body("reversal.removed", is(1)).body("reversal.kept", is(2));
        kept(id).body("items.row", contains(2, 3)).body("items.text", everyItem(containsString("环节合并后")));
        told(2020).body("items", hasSize(0));
        String record = told(2019).extract().path("items[0].id");
        int version = told(2019).extract().path("items[0].version");
        Caller.as(Role.CHAIN_OFFICE)
                .body(Map.of("version", version, "reason", "示例更正"))
                .post("/api/surveys/" + record + "/removal")
                .then()
                .statusCode(204);
        takeBack(later);
        show(later).body("reversal.kept", is(0));
    }

    @Test
    void what_went_into_a_record_goes_with_it_into_the_next_one() {
        String third = DraftCalls.segment(chain, DraftCalls.group(chain, "示例另一组"), "示例三");
        DraftCalls.publish(chain, "示例第二版").then().statusCode(201);
        String id = taken(row(goes, 2019, 1000) + row(stays, 2019, 500) + row(third, 2019, 100), "commit");
        merge(goes, stays);
        merge(stays, third);
        told(2019).body("items.total", contains(1600.0f));
        takeBack(id);
        show(id).body("reversal.removed", is(0)).body("reversal.kept", is(3));
    }

    @Test
    void a_file_changes_no_record_that_holds_amounts_of_two_segments() {
        taken(row(goes, 2019, 1000) + row(stays, 2019, 500), "commit");
        merge(goes, stays);
        for (String mode : List.of("dry-run", "commit")) {
            show(taken(row(stays, 2019, 1500), mode)).body("unchanged", is(1));
            String id = taken(row(stays, 2019, 1600), mode);
            show(id).body("rejected", is(1));
            rows(id).body("items[0].text", containsString("几个环节的金额加起来"));
        }
        told(2019).body("items.total", contains(1500.0f));
    }
}
