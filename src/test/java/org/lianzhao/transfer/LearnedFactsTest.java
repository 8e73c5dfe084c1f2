package org.lianzhao.transfer;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** What rows teach firms that are known, by the rule of each column; taken back, the firms are as they were. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class LearnedFactsTest extends HttpTest {
    private static final String OLD_NUMBER = "430000000012345";

    private final String mark = "示例" + UUID.randomUUID();

    @Inject
    ImportWorker worker;

    private String written(String csv) {
        String id = handIn(csv, "commit").statusCode(201).extract().path("id");
        worker.run();
        return id;
    }

    /** A file of these columns, each with its rule ({@code address=OVERWRITE}), taken into the register. */
    private String written(List<String> columns, String row) {
        List<Map<String, Object>> choices = new ArrayList<>();
        StringBuilder titles = new StringBuilder();
        for (String column : columns) {
            String[] parts = column.split("=", 2);
            titles.append(parts[0]).append(',');
            choices.add(Map.of("position", choices.size(), "column", parts[0], "rule", parts[1]));
        }
        String csv = titles + mark + "\n" + row + "\n"; // a layout of its own: rules are remembered by layout
        String id = handIn(csv, "dry-run").statusCode(201).extract().path("id");
        worker.run();
        Caller.as(Role.OFFICE)
                .body(Map.of("columns", choices))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200);
        worker.run();
        Caller.as(Role.OFFICE)
                .post("/api/imports/" + id + "/commit")
                .then()
                .statusCode(200);
        worker.run();
        show(id).body("status", is("DONE"));
        return id;
    }

    private void takeBack(String id) {
        Caller.as(Role.OFFICE)
                .post("/api/imports/" + id + "/reversal")
                .then()
                .statusCode(200);
        worker.run();
        show(id).body("reversal.status", is("DONE")).body("reversal.kept", is(0));
    }

    private ValidatableResponse firm() {
        Projections.catchUp();
        String id = Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .path("items[0].id");
        return Caller.as(Role.MEMBER).get("/api/companies/" + id).then().statusCode(200);
    }

    private void edit(Map<String, ?> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        ValidatableResponse now = firm();
        body.put("version", now.extract().path("version"));
        Caller.as(Role.MEMBER)
                .body(body)
                .patch("/api/companies/" + now.extract().<String>path("id"))
                .then()
                .statusCode(200);
    }

    private static String named(String kind) {
        return "otherNames.findAll { it.kind == '%s' }.name".formatted(kind);
    }

    private static String from(String fact) {
        return "factSources.find { it.field == '%s' }.batchId".formatted(fact);
    }

    @Test
    void a_firm_known_by_its_old_number_learns_its_credit_code_and_keeps_the_number() {
        String code = ImportCalls.freshCode();
        written("name,city,uscc\n%s,永州,%s\n".formatted(mark, OLD_NUMBER));
        String id = written("name,city,uscc\n%s,永州,%s\n".formatted(mark, code));
        show(id).body("updated", is(1));
        firm().body("creditCode", is(code))
                .body("registrationNo", is(OLD_NUMBER))
                .body(from("creditCode"), is(id))
                .body(from("registrationNo"), nullValue());
        takeBack(id);
        firm().body("creditCode", nullValue())
                .body("registrationNo", is(OLD_NUMBER))
                .body("factSources", empty());
    }

    @Test
    void an_old_number_that_may_overwrite_never_takes_a_credit_code_away() {
        String code = ImportCalls.freshCode();
        written("name,city,uscc\n%s,永州,%s\n".formatted(mark, code));
        List<String> columns = List.of("name=KEEP", "city=IF_EMPTY", "creditCode=OVERWRITE");
        String id = written(columns, mark + ",永州," + OLD_NUMBER + ",");
        show(id).body("updated", is(1));
        firm().body("creditCode", is(code))
                .body("registrationNo", is(OLD_NUMBER))
                .body(from("creditCode"), nullValue())
                .body(from("registrationNo"), is(id));
        takeBack(id);
        firm().body("creditCode", is(code))
                .body("registrationNo", nullValue())
                .body("factSources", empty());
    }

    @Test
    void a_firm_with_a_credit_code_learns_its_old_number_and_is_found_by_it() {
        String code = ImportCalls.freshCode();
        written("name,city,uscc\n%s,永州,%s\n".formatted(mark, code));
        String id = written("name,city,uscc\n%s,永州,%s\n".formatted(mark, OLD_NUMBER));
        show(id).body("updated", is(1));
        firm().body("creditCode", is(code)).body("registrationNo", is(OLD_NUMBER));
        show(written("name,uscc\n%s,%s\n".formatted(mark, OLD_NUMBER)))
                .body("unchanged", is(1))
                .body("created", is(0));
    }
}
