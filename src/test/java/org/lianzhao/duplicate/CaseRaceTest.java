package org.lianzhao.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.duplicate.CaseCalls.decide;
import static org.lianzhao.duplicate.CaseCalls.firm;
import static org.lianzhao.duplicate.CaseCalls.show;
import static org.lianzhao.duplicate.CaseCalls.suspected;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.company.Lookalike;
import org.lianzhao.company.LookalikeFound;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** Two people at the same case, or one at a case and another at its firms, at the same moment. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class CaseRaceTest extends HttpTest {
    private static final int ROUNDS = 20;

    @Inject
    EntityManager database;

    @Inject
    Event<LookalikeFound> found;

    private static Callable<Response> saying(String id, String outcome, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("outcome", outcome));
        body.putAll(more);
        var head = Caller.as(Role.HEAD).body(body);
        return () -> head.post("/api/duplicate-cases/" + id + "/decision");
    }

    private static Callable<Response> merging(String kept, String gone) {
        var office = Caller.as(Role.OFFICE).body(Map.of("goneId", gone));
        return () -> office.post("/api/companies/" + kept + "/merges");
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    // a case that waits must be about firms that stand for themselves
    private void nothingIsAskedAboutMergedFirms() {
        Object asked = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("""
                        select count(*) from duplicate_case d
                          join company c on c.id = d.company_id left join company o on o.id = d.other_id
                        where d.state in ('OPEN', 'LATER') and (c.merged_to_id is not null or o.merged_to_id is not null)
                        """).getSingleResult());
        assertThat(((Number) asked).intValue()).isZero();
    }

    @Test
    void of_two_words_at_the_same_moment_one_counts() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String id = suspected(firm(Map.of()), firm(Map.of()));
            String other = round % 2 == 0 ? "DIFFERENT" : "SAME";
            List<Response> answers = Together.at(saying(id, "DIFFERENT", Map.of()), saying(id, other, Map.of()));
            assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 409);
            String winner = answers.get(0).statusCode() == 200 ? "DIFFERENT" : other;
            show(id).body("row.state", is(winner)).body("row.decidedBy", is("示例head"));
        }
        nothingIsAskedAboutMergedFirms();
    }

    @Test
    void a_word_for_later_does_not_undo_a_merge_of_the_same_moment() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String one = firm(Map.of());
            String other = firm(Map.of());
            String id = suspected(one, other);
            List<Response> answers =
                    Together.at(merging(one, other), saying(id, round % 2 == 0 ? "LATER" : "DIFFERENT", Map.of()));
            assertThat(statuses(answers)).first().isEqualTo(201);
            assertThat(statuses(answers).get(1)).isIn(200, 409);
            show(id).body("row.state", is("SAME"));
        }
        nothingIsAskedAboutMergedFirms();
    }

    @Test
    void a_word_on_a_firm_that_is_merged_meanwhile_goes_with_it_or_is_refused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String kept = firm(Map.of());
            String gone = firm(Map.of());
            String third = firm(Map.of());
            String asked = suspected(gone, third);
            String stays = suspected(kept, third);
            List<Response> answers = Together.at(merging(kept, gone), saying(asked, "DIFFERENT", Map.of()));
            assertThat(answers.get(0).statusCode()).isEqualTo(201);
            boolean said = answers.get(1).statusCode() == 200;
            assertThat(answers.get(1).statusCode()).isIn(200, 409);
            show(asked).body("row.state", is("MOOT"));
            show(stays).body("row.state", is(said ? "DIFFERENT" : "OPEN"));
        }
        nothingIsAskedAboutMergedFirms();
    }

    @Test
    void what_is_noticed_of_a_firm_that_is_merged_meanwhile_is_asked_of_the_one_that_goes_on() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String kept = firm(Map.of());
            String gone = firm(Map.of());
            String third = firm(Map.of());
            Together.<Object>at(merging(kept, gone), () -> {
                noticed(gone, kept, third);
                return gone;
            });
        }
        nothingIsAskedAboutMergedFirms();
    }

    @Test
    void a_merge_does_not_wait_for_who_is_at_a_case_of_other_firms() throws Exception {
        String elsewhere = suspected(firm(Map.of()), firm(Map.of()));
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        suspected(kept, firm(Map.of()));
        Callable<Response> merging = merging(kept, gone);
        Response answer = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select id from duplicate_case where id = :id for update")
                    .setParameter("id", UUID.fromString(elsewhere))
                    .getResultList();
            return merging.call();
        });
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private void noticed(String firm, String... others) {
        List<Lookalike> like = List.of(others).stream()
                .map(other -> new Lookalike(UUID.fromString(other), List.of("CORE_NAME"), 60))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> found.fire(new LookalikeFound(UUID.fromString(firm), like)));
    }

    @Test
    void who_has_not_seen_what_was_said_does_not_overrule_it() {
        String id = suspected(firm(Map.of()), firm(Map.of()));
        decide(id, "DIFFERENT", Map.of()).statusCode(200);
        decide(id, "SAME", Map.of()).statusCode(409).body("type", is("/problems/duplicate-case-closed"));
        decide(id, "LATER", Map.of("seen", "OPEN")).statusCode(409);
        show(id).body("row.state", is("DIFFERENT"));
        decide(id, "SAME", Map.of("seen", "DIFFERENT")).statusCode(200).body("state", is("SAME"));
    }
}
