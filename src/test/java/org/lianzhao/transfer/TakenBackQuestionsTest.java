package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Questions about rows of an import go with it, and what was answered is not asked again. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class TakenBackQuestionsTest extends ReversalTest {
    @Test
    void the_questions_about_rows_of_an_import_that_is_taken_back_need_no_answer_any_more() {
        written("name,city\n%s甲有限公司,深圳\n".formatted(mark));
        String id = written("name,city\n%s甲有限公司,\n".formatted(mark));
        String firm = firm(mark + "甲有限公司");
        assertThat(cases(firm, "OPEN")).hasSize(1);
        takeBack(id);
        assertThat(cases(firm, "OPEN")).isEmpty();
        assertThat(cases(firm, "MOOT")).hasSize(1);
    }

    @Test
    void the_question_about_a_row_that_has_its_outcome_is_not_opened_again() {
        written("name,city\n%s甲有限公司,深圳\n".formatted(mark));
        written("name,city\n%s甲有限公司,\n".formatted(mark));
        String id = cases(firm(mark + "甲有限公司"), "OPEN").get(0);
        say(id, "DIFFERENT").statusCode(200);
        say(id, "OPEN").statusCode(409).body("type", is("/problems/duplicate-case-closed"));
        say(id, "LATER").statusCode(409);
    }

    @Test
    void a_word_on_a_row_is_no_word_on_one_of_the_same_name_with_another_code() {
        written("name,city\n%s甲有限公司,深圳\n".formatted(mark));
        String row = mark + "甲有限公司,,";
        String csv = "name,city,uscc\n" + row + ImportCalls.freshCode() + "\n" + row + ImportCalls.freshCode() + "\n";
        String id = written(csv);
        show(id).body("review", is(2));
        decide(id, 2, "SAME").statusCode(200).body("outcome", is("UPDATED"));
        show(id).body("updated", is(1)).body("unchanged", is(0)).body("review", is(1));
    }

    private static List<String> cases(String firm, String state) {
        return Caller.as(Role.OFFICE)
                .queryParam("company", firm)
                .queryParam("state", state)
                .get("/api/duplicate-cases")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse say(String id, String outcome) {
        return Caller.as(Role.OFFICE)
                .body(Map.of("outcome", outcome))
                .post("/api/duplicate-cases/" + id + "/decision")
                .then();
    }
}
