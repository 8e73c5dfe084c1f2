package org.lianzhao.transfer;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What rows gave to firms is given back, but for what somebody has changed since. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class GivenBackTest extends ReversalTest {
    /** The tag that the import gave was taken back at first, and is somebody's own word now. */
    @Test
    void what_was_given_back_before_is_not_touched_again_when_the_rest_is() {
        written("name,city,address\n%s,深圳,旧址\n".formatted(mark));
        String id = written("name,city,产品,tags\n%s,深圳,电容,高新\n".formatted(mark));
        String firm = firm(mark);
        change(firm, Map.of("products", "电阻"));
        takeBack(id);
        show(id).body("reversal.restored", is(0)).body("reversal.kept", is(1));
        kept(id).body("items[0].text", allOf(containsString("主要产品"), not(containsString("标签"))));
        page(firm).body("tags", empty()).body("products", is("电阻"));
        change(firm, Map.of("products", "电容", "tags", List.of("高新")));
        takeBack(id);
        show(id).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        page(firm).body("tags", contains("高新")).body("products", nullValue());
    }

    @Test
    void a_value_that_somebody_put_back_by_hand_needs_no_giving_back() {
        written("name,city,products\n%s,深圳,电容\n".formatted(mark));
        String id = overwriting("name,city,products\n%s,深圳,电阻\n".formatted(mark));
        String firm = firm(mark);
        page(firm).body("products", is("电阻"));
        change(firm, Map.of("products", "电感"));
        takeBack(id);
        show(id).body("reversal.kept", is(1));
        change(firm, Map.of("products", "电容"));
        takeBack(id);
        show(id).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        page(firm).body("products", is("电容"));
    }

    private String overwriting(String csv) {
        String id = tried(csv);
        Map<String, Object> named = Map.of("position", 0, "column", "name", "rule", "IF_EMPTY");
        Map<String, Object> placed = Map.of("position", 1, "column", "city", "rule", "IF_EMPTY");
        Map<String, Object> written = Map.of("position", 2, "column", "products", "rule", "OVERWRITE");
        Caller.as(Role.OFFICE)
                .body(Map.of("columns", List.of(named, placed, written)))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200);
        worker.run();
        steer(id, "commit").statusCode(200);
        worker.run();
        show(id).body("updated", is(1));
        return id;
    }

    /** What the second import changed is yet to be given back, so the first one keeps the firm for it. */
    @Test
    void a_firm_stays_as_long_as_a_later_import_has_something_to_give_back_to_it() {
        String first = written("name,city,products\n%s,深圳,电容\n".formatted(mark));
        String second = overwriting("name,city,products\n%s,深圳,电阻\n".formatted(mark));
        String third = overwriting("name,city,products\n%s,深圳,电感\n".formatted(mark));
        takeBack(second);
        show(second).body("reversal.kept", is(1));
        takeBack(third);
        takeBack(first);
        show(first).body("reversal.removed", is(0)).body("reversal.kept", is(1));
        takeBack(second);
        show(second).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        page(firm(mark)).body("products", is("电容"));
        takeBack(first);
        show(first).body("reversal.removed", is(1)).body("reversal.kept", is(0));
    }

    @Test
    void what_rows_gave_to_a_record_that_was_merged_since_stays_and_is_listed() {
        written("name,city\n%1$s甲,深圳\n%1$s乙,深圳\n".formatted(mark));
        String id = written("name,city,产品\n%s乙,深圳,电容\n".formatted(mark));
        String kept = firm(mark + "甲");
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", firm(mark + "乙")))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        takeBack(id);
        show(id).body("reversal.kept", is(1)).body("reversal.restored", is(0));
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then().body("items[0].text", containsString("并入"));
        page(kept).body("products", is("电容"));
    }

    @Test
    void a_code_that_another_firm_has_by_now_is_not_given_back() {
        String code = ImportCalls.freshCode();
        String brought = ImportCalls.freshCode();
        String name = mark + "有限公司";
        written("name,city\n%s,深圳\n".formatted(name));
        String id = tried("name,city,uscc,%s\n%s,,%s,\n".formatted(mark, name, brought));
        Map<String, Object> named = Map.of("position", 0, "column", "name", "rule", "IF_EMPTY");
        Map<String, Object> written = Map.of("position", 2, "column", "creditCode", "rule", "OVERWRITE");
        Caller.as(Role.OFFICE)
                .body(Map.of("columns", List.of(named, written)))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200);
        worker.run();
        steer(id, "commit").statusCode(200);
        worker.run();
        String firm = firm(name);
        coded(firm, 0, code);
        decide(id, 2, "SAME").statusCode(200).body("outcome", is("UPDATED"));
        page(firm).body("creditCode", is(brought));
        Caller.as(Role.MEMBER)
                .body(Map.of("name", mark + "另一家", "creditCode", code))
                .post("/api/companies")
                .then()
                .statusCode(201);
        takeBack(id);
        show(id).body("reversal.status", is("DONE")).body("reversal.kept", is(1));
        page(firm).body("creditCode", is(brought));
    }

    private static void coded(String firm, int version, String code) {
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "creditCode", code))
                .patch("/api/companies/" + firm)
                .then()
                .statusCode(200);
    }
}
