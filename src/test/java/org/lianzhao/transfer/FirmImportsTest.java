package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.Statements;

/** Which imports a firm is known from. */
@QuarkusTest
class FirmImportsTest extends ImportTest {
    @Inject
    EntityManagerFactory database;

    private String handIn(String csv, String source, String mode) {
        String id = ImportCalls.handIn(csv.formatted(mark).getBytes(UTF_8), "companies", mode, source)
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        return id;
    }

    private String done(String csv, String source) {
        return handIn(csv, source, "commit");
    }

    private String firm(String name) {
        Projections.catchUp();
        return Caller.as(Role.MEMBER)
                .queryParam("q", name)
                .get("/api/companies")
                .path("items[0].id");
    }

    private static ValidatableResponse imports(String firm, Map<String, ?> page) {
        return Caller.as(Role.LEADER)
                .queryParams(page)
                .get("/api/companies/" + firm + "/imports")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse imports(String firm) {
        return imports(firm, Map.of());
    }

    @Test
    void a_firm_names_the_imports_that_made_and_changed_it_the_latest_first() {
        String first = done("name,city\n别家%1$s,深圳市\n%1$s,深圳市\n", "名单甲");
        String firm = firm(mark);
        handIn("name,产品\n%s,只是试一试\n", "试运行", "dry-run");
        String second = done("name,city,产品\n%s,深圳市,导光板\n", "");
        String third = done("name,city,产品\n%s,深圳市,导光板\n", "名单丙");
        imports(firm)
                .body("items.importId", contains(third, second, first))
                .body("items.row", contains(2, 2, 3))
                .body("items.outcome", contains("UNCHANGED", "UPDATED", "CREATED"))
                .body("items.sourceNote", contains("名单丙", "", "名单甲"))
                .body("items[2].fileName", is("示例名单.csv"))
                .body("items[2].importedBy", is("示例office"))
                .body("items[2].importedAt", notNullValue())
                .body("items[2].formerName", nullValue())
                .body("nextCursor", nullValue());
    }

    @Test
    void an_import_that_was_taken_back_says_so() {
        done("name,city\n%s,深圳市\n", "名单甲");
        String firm = firm(mark);
        String second = done("name,city,产品\n%s,深圳市,导光板\n", "名单乙");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/imports/" + second + "/reversal")
                .then()
                .statusCode(200);
        worker.run();
        imports(firm)
                .body("items.outcome", contains("UPDATED", "CREATED"))
                .body("items.takenBack", contains(true, false));
    }

    @Test
    void a_firm_names_the_imports_of_records_that_were_merged_with_it_too() {
        String first = done("name\n甲%s电子\n", "名单甲");
        String kept = firm("甲" + mark);
        String second = done("name\n乙%s光学\n", "名单乙");
        String gone = firm("乙" + mark);
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        imports(kept)
                .body("items.importId", contains(second, first))
                .body("items.formerName", contains(is("乙" + mark + "光学"), nullValue()));
        String merge =
                Caller.as(Role.LEADER).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        imports(kept).body("items.importId", contains(first));
    }

    @Test
    void many_imports_are_read_page_by_page_without_loss_at_the_cost_of_one() {
        done("name,city\n%s,深圳市\n", "名单甲");
        String firm = firm(mark);
        done("name,city\n%1$s,深圳市\n%1$s,深圳市\n%1$s,深圳市\n", "名单乙");
        done("name,city\n%1$s,深圳市\n", "名单丙");
        List<Integer> rows = new ArrayList<>();
        @Nullable String cursor = "";
        do {
            ValidatableResponse page = imports(firm, Map.of("limit", 2, "cursor", cursor));
            rows.addAll(page.extract().path("items.row"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(rows).containsExactly(2, 4, 3, 2, 2);
        // who is asking, the records of the firm, what rows say of them, what made them
        assertThat(statements(firm, 1)).isEqualTo(statements(firm, 200)).isLessThanOrEqualTo(4);
        imports(firm, Map.of("limit", 200)).body("items", hasSize(5));
        Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/imports?cursor=Zm9yZ2Vk")
                .then()
                .statusCode(400)
                .body("violations.field", contains("cursor"));
    }

    private long statements(String firm, int limit) {
        var leader = Caller.signedIn("test-leader", "leader").queryParam("limit", limit);
        return Statements.during(
                database,
                () -> leader.get("/api/companies/" + firm + "/imports").then().statusCode(200));
    }

    @Test
    void a_firm_that_was_entered_by_hand_names_none_and_one_that_is_not_there_is_missing() {
        String firm = Caller.as(Role.MEMBER)
                .body(Map.of("name", mark))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        imports(firm).body("items", empty());
        Caller.as(Role.LEADER)
                .get("/api/companies/" + UUID.randomUUID() + "/imports")
                .then()
                .statusCode(404)
                .body("type", is("/problems/missing"));
    }
}
