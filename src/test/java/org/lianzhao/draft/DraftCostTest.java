package org.lianzhao.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.EntityStatistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;
import org.lianzhao.testing.Together;

/** What drawing costs, and what many at once do to it. */
@QuarkusTest
class DraftCostTest extends HttpTest {
    @Inject
    EntityManagerFactory database;

    private String chain = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
    }

    @Test
    void one_edit_writes_one_row_in_few_statements_and_a_map_costs_the_same_however_large() {
        String large = DraftCalls.chain("EL");
        DraftCalls.publish(large, "示例").then().statusCode(201);
        String code = large + "-5030";
        assertThat(Statements.fewest(database, () -> {
                    Map<String, Object> body = DraftCalls.edit(large, code, Map.of("name", "改了名"));
                    return () -> DraftCalls.put(large, code, body).then().statusCode(200);
                }))
                .isLessThanOrEqualTo(17);
        assertThat(Statements.during(
                        database,
                        () -> Caller.signedIn("test-chain-office", "chain-office")
                                .get(DraftCalls.draft(large))
                                .then()
                                .statusCode(200)))
                // who is asking, the chain, its segments, its links, the draft, what it says of the chain, of segments
                // and of links, other chains
                .isEqualTo(9);
    }

    @Test
    void an_edit_reads_no_other_segment_of_a_draft_in_which_all_are_new() {
        String copy = DraftCalls.chain("EQ");
        String code = copy + "-2010";
        Map<String, Object> body = DraftCalls.edit(copy, code, Map.of("name", "改了名"));
        EntityStatistics rows =
                database.unwrap(SessionFactory.class).getStatistics().getEntityStatistics(DraftSegment.class.getName());
        long before = rows.getLoadCount();
        DraftCalls.put(copy, code, body).then().statusCode(200).body("groupCode", containsString(copy));
        assertThat(rows.getLoadCount() - before).isEqualTo(1);
    }

    @Test
    void of_many_who_make_the_first_change_at_the_same_moment_one_wins_and_the_others_see_what_he_said()
            throws Exception {
        List<String> small = DraftCalls.small(chain);
        Map<String, Object> body = DraftCalls.edit(chain, small.get(1), Map.of("name", "同时改"));
        Callable<Response> edit = () -> DraftCalls.put(chain, small.get(1), body);
        List<Response> answers = Together.at(edit, edit, edit, edit);
        assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 409, 409, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("current.content.name", is("同时改")));
    }
}
