package org.lianzhao.transfer;

import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** People say of rows that may be known what they are. */
@QuarkusTest
class HeldRowsTest extends ImportTest {
    @Test
    void the_rows_that_wait_are_decided_before_the_commit_or_after_it() {
        written("name,city\n%1$s甲有限公司,深圳\n%1$s乙有限公司,深圳\n%1$s丙有限公司,深圳\n".formatted(mark));
        String id = tried("name,city,产品\n%1$s甲有限公司,,a\n%1$s乙有限公司,,b\n%1$s丙有限公司,,c\n".formatted(mark));
        show(id).body("review", is(3));
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/rows/2")
                .then()
                .body("label", is(mark + "甲有限公司"))
                .body("fields.find { it.column == 'city' }.known", is("广东省深圳市"))
                .body("fields.find { it.column == 'products' }.row", is("a"));
        decide(id, 2, "SAME").statusCode(200).body("decision", is("SAME")).body("outcome", is("REVIEW"));
        decide(id, 3, "DIFFERENT").statusCode(200);
        steer(id, "commit").statusCode(200);
        worker.run();
        show(id).body("status", is("DONE"))
                .body("updated", is(1))
                .body("created", is(1))
                .body("review", is(1))
                .body("rows", is(3));
        decide(id, 4, "SAME").statusCode(200).body("outcome", is("UPDATED"));
        show(id).body("updated", is(2)).body("review", is(0)).body("rows", is(3));
        decide(id, 4, "SAME").statusCode(409).body("type", is("/problems/import-row-settled"));
        decide(id, 99, "SAME").statusCode(404);
        firms().body("items.size()", is(4));
        rows(id).body("items.find { it.row == 4 }.outcome", is("UPDATED"));
    }

    @Test
    void what_was_said_of_a_row_holds_for_rows_that_say_the_same_of_the_same_firm() {
        written("name,city\n%1$s甲有限公司,深圳\n%1$s乙有限公司,深圳\n".formatted(mark));
        String first = written("name\n%1$s甲有限公司\n%1$s甲有限公司\n%1$s乙有限公司\n".formatted(mark));
        String second = written("name,产品\n%1$s甲有限公司,a\n%1$s乙有限公司,b\n".formatted(mark));
        show(first).body("review", is(3));
        decide(first, 2, "SAME").statusCode(200);
        show(first).body("review", is(1)).body("unchanged", is(2)).body("rows", is(3));
        show(second).body("review", is(1)).body("updated", is(1));
        decide(first, 4, "DIFFERENT").statusCode(200).body("outcome", is("CREATED"));
        show(second).body("review", is(0)).body("updated", is(2)).body("created", is(0));
        firms().body("items.size()", is(3));
    }

    @Test
    void a_row_with_a_code_that_is_taken_cannot_become_a_firm_of_its_own() {
        String code = ImportCalls.freshCode();
        written("name,uscc\n%s甲,%s\n".formatted(mark, code));
        String id = written("name,uscc\n%s乙,%s\n".formatted(mark, code));
        show(id).body("review", is(1));
        decide(id, 2, "DIFFERENT").statusCode(200).body("outcome", is("REJECTED"));
        show(id).body("rejected", is(1)).body("review", is(0));
    }
}
