package org.lianzhao.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** Imports are taken back in a register that went on since, with dry runs and other imports in between. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class TakingBackTest extends ReversalTest {
    @Test
    void a_dry_run_that_was_cancelled_has_nothing_to_be_taken_back_or_decided() {
        written("name,city\n%1$s,深圳\n%1$s甲有限公司,深圳\n".formatted(mark));
        String csv = "name,city,address\n%1$s,深圳,新址\n%1$s甲有限公司,,\n".formatted(mark);
        String dry = tried(csv);
        show(dry).body("updated", is(1)).body("review", is(1));
        steer(dry, "cancellation").statusCode(200);
        written(csv);
        steer(dry, "reversal").statusCode(409).body("type", is("/problems/import-only-tried"));
        decide(dry, 3, "DIFFERENT").statusCode(409).body("type", is("/problems/import-only-tried"));
        page(firm(mark)).body("address", is("新址"));
    }

    @Test
    void a_dry_run_keeps_no_firm_from_being_taken_back() {
        String id = written("name,city\n%s,深圳\n".formatted(mark));
        show(tried("name,city,address\n%s,深圳,新址\n".formatted(mark))).body("updated", is(1));
        takeBack(id);
        show(id).body("reversal.removed", is(1)).body("reversal.kept", is(0));
    }

    @Test
    void a_firm_that_a_later_import_found_as_it_says_stays() {
        String csv = "name,city\n%s,深圳\n".formatted(mark);
        String id = written(csv);
        String later = written(csv);
        show(later).body("unchanged", is(1));
        takeBack(id);
        show(id).body("reversal.removed", is(0)).body("reversal.kept", is(1));
        kept(id).body("items[0].text", containsString("之后的导入"));
        takeBack(id);
        show(id).body("reversal.removed", is(0)).body("reversal.kept", is(1));
        takeBack(later);
        takeBack(id);
        show(id).body("reversal.removed", is(1)).body("reversal.kept", is(0));
        kept(id).body("items", empty());
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/rows").then().body("items", empty());
        steer(id, "reversal").statusCode(409).body("type", is("/problems/import-reversed"));
    }

    @Test
    void a_later_import_that_was_taken_back_keeps_no_firm() {
        String csv = "name,city\n%s,深圳\n".formatted(mark);
        String id = written(csv);
        takeBack(written(csv));
        takeBack(id);
        show(id).body("reversal.removed", is(1)).body("reversal.kept", is(0));
    }

    @Test
    void who_asks_while_it_is_being_taken_back_is_told_to_wait() {
        String id = written("name,city\n%s,深圳\n".formatted(mark));
        steer(id, "reversal").statusCode(200);
        steer(id, "reversal").statusCode(409).body("type", is("/problems/import-reversing"));
    }

    @Test
    void the_audit_says_who_asked_for_it_not_who_handed_the_file_in() {
        String id = written("name,city\n%s,深圳\n".formatted(mark));
        String username = "asks-" + Fresh.mark();
        Caller.enter(username, "示例撤回人");
        Caller.signedIn(username, Role.OFFICE.code())
                .post("/api/imports/" + id + "/reversal")
                .then()
                .statusCode(200)
                .body("reversal.by", is("示例撤回人"));
        worker.run();
        ValidatableResponse entries = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", id)
                .get("/api/audit")
                .then()
                .statusCode(200);
        for (String event : List.of("import-reversal-started", "companies-taken-back", "import-reversed")) {
            entries.body("items.findAll { it.event == '%s' }.actorName".formatted(event), contains("示例撤回人"));
        }
        entries.body("items.find { it.event == 'import-reversed' }.after.removed", is(1))
                .body("items.find { it.event == 'import-ended' }.actorName", is("示例office"));
    }
}
