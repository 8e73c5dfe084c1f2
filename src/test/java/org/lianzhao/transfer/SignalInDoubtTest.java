package org.lianzhao.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** A signal of a firm that is in doubt waits for a word, which counts for its row and nothing else. */
@QuarkusTest
class SignalInDoubtTest extends SignalFilesTest {
    @Test
    void a_row_whose_firm_is_in_doubt_waits_for_a_person() {
        String firm = firm(mark, ImportCalls.freshCode());
        String doubtful = mark + "," + ImportCalls.freshCode() + ",搬迁,2026-03-02,,,示例,示例," + LINK;
        String id = signals(TITLES + doubtful + doubtful.replace("示例,示例", "示例再搬,示例"), "commit");
        counts(id, 0, 0, 0, 2, 0);
        rows(id).body("items[0].text", containsString("信用代码对不上")).body("items[0].subjectId", is(firm));
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/rows/2")
                .then()
                .statusCode(200)
                .body("fields.find { it.column == 'company' }.known", is(mark));
        decide(id, 2, "DIFFERENT").statusCode(200).body("outcome", is("REJECTED"));
        of(firm).body("items", empty());
        decide(id, 3, "SAME").statusCode(200).body("outcome", is("CREATED"));
        of(firm).body("items.text", contains("示例再搬"));
        counts(id, 1, 0, 0, 0, 1);
        // what a person has said of a row is not asked again
        counts(signals(TITLES + doubtful.replace("示例,示例", "示例再搬,示例"), "commit"), 0, 0, 1, 0, 0);
    }

    @Test
    void a_word_on_a_signal_is_none_on_a_firm_of_that_name() {
        firm(mark, ImportCalls.freshCode());
        String firms = written("名称\n" + mark + "\n");
        show(firms).body("review", is(1));
        String id = signals(TITLES + mark + "," + ImportCalls.freshCode() + ",搬迁,2026-03-02,,,示例,示例," + LINK, "commit");
        decide(id, 2, "SAME").statusCode(200).body("outcome", is("CREATED"));
        show(firms).body("review", is(1)).body("rejected", is(0));
    }

    @Test
    void said_after_a_dry_run_a_word_counts_when_it_is_written() {
        String firm = firm(mark, ImportCalls.freshCode());
        String id =
                signals(TITLES + mark + "," + ImportCalls.freshCode() + ",搬迁,2026-03-02,,,示例,示例," + LINK, "dry-run");
        decide(id, 2, "SAME").statusCode(200);
        steer(id, "commit").statusCode(200);
        worker.run();
        counts(id, 1, 0, 0, 0, 0);
        of(firm).body("items", hasSize(1));
    }
}
