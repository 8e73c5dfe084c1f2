package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.company.CompanyCalls.fresh;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Two people at the same firms at the same moment. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class MergeRaceTest extends HttpTest {
    private static final int ROUNDS = 8;

    private static List<Response> together(Callable<Response> one, Callable<Response> other) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Response>> answers = both.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            both.shutdown();
        }
    }

    private static Callable<Response> merging(String kept, String gone, Map<String, ?> more) {
        var caller = Caller.as(Role.OFFICE);
        Map<String, Object> body = new java.util.HashMap<>(Map.of("goneId", gone));
        body.putAll(more);
        return () -> caller.body(body).post("/api/companies/" + kept + "/merges");
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    @Test
    void of_two_merges_of_the_same_firms_one_is_made() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String kept = firm(Map.of());
            String gone = firm(Map.of());
            assertThat(statuses(together(merging(kept, gone, Map.of()), merging(kept, gone, Map.of()))))
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void two_firms_are_never_merged_into_each_other() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String one = firm(Map.of());
            String other = firm(Map.of());
            assertThat(statuses(together(merging(one, other, Map.of()), merging(other, one, Map.of()))))
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void an_edit_and_a_merge_that_looked_at_the_same_version_do_not_both_win() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String kept = firm(Map.of());
            String gone = firm(Map.of());
            var editor = Caller.as(Role.MEMBER);
            Callable<Response> editing =
                    () -> editor.body(Map.of("version", 0, "products", "电容")).patch("/api/companies/" + gone);
            List<Integer> answers = statuses(together(editing, merging(kept, gone, Map.of("goneVersion", 0))));
            assertThat(answers).containsAnyOf(200, 201).contains(409);
        }
    }

    @Test
    void a_lead_opened_meanwhile_is_on_the_firm_that_goes_on() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String kept = firm(Map.of());
            String gone = firm(Map.of());
            var member = Caller.as(Role.MEMBER);
            Callable<Response> opening = () ->
                    member.body(Map.of("title", fresh(), "companyId", gone)).post("/api/leads");
            List<Response> answers = together(opening, merging(kept, gone, Map.of()));
            assertThat(statuses(answers)).containsExactly(201, 201);
            String lead = answers.get(0).path("id");
            assertThat(Caller.as(Role.OFFICE).get("/api/leads/" + lead).<String>path("company.id"))
                    .isEqualTo(kept);
            show(gone);
        }
    }
}
