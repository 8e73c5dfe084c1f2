package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.lead.LeadCalls.fresh;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.opened;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** People press the button twice, and two people press it at once: each gets an answer, nobody a fault. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class LeadRaceTest extends HttpTest {
    private static final int TRIES = 6;

    /** The same call so many times at once; the answers' codes in order of size. */
    private static List<Integer> atOnce(int times, Supplier<RequestSpecification> caller, Object body, String address)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        List<Callable<Response>> calls = new ArrayList<>();
        for (int call = 0; call < times; call++) {
            RequestSpecification prepared = caller.get().body(body);
            calls.add(() -> {
                start.await();
                return prepared.post(address);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Integer> codes = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                codes.add(answer.get().statusCode());
            }
            return codes.stream().sorted().toList();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void the_same_call_sent_twice_at_once_under_one_key_makes_one_lead() throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String firm = fresh();
            String key = UUID.randomUUID().toString();
            assertThat(atOnce(
                            6,
                            () -> member().header("Idempotency-Key", key),
                            Map.of("title", firm, "companyName", firm),
                            "/api/leads"))
                    .containsOnly(201);
            member().body(Map.of("companyName", firm))
                    .post("/api/leads/duplicates")
                    .then()
                    .body("items", hasSize(1));
        }
    }

    @Test
    void calls_under_one_key_of_which_each_is_refused_end_in_a_refusal() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(atOnce(
                        6,
                        () -> member().header("Idempotency-Key", key),
                        Map.of("title", fresh(), "companyName", fresh(), "segmentCode", "XX-1"),
                        "/api/leads"))
                .isSubsetOf(400, 409)
                .contains(400);
    }

    @Test
    void of_moves_at_once_one_happens_and_the_others_are_told() throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String id = open(member(), Map.of("sourceChannel", "TRIP", "sourceTrip", "示例外出", "regionCode", "441900"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertThat(atOnce(
                            3,
                            LeadCalls::member,
                            Map.of("to", "RESEARCH", "version", 0),
                            "/api/leads/" + id + "/stage"))
                    .containsExactly(200, 409, 409);
        }
    }

    @Test
    void follow_ups_at_once_are_all_kept() throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String id = opened(member());
            Map<String, Object> said = new HashMap<>(Map.of("content", "示例跟进", "nextStep", "寄样品"));
            assertThat(atOnce(4, LeadCalls::member, said, "/api/leads/" + id + "/follow-ups"))
                    .containsOnly(201);
            member().get("/api/leads/" + id + "/timeline").then().body("items.findAll { it.followUp }", hasSize(4));
        }
    }

    @Test
    void amounts_at_once_are_all_kept() throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String id = opened(member());
            assertThat(atOnce(
                            4,
                            LeadCalls::member,
                            Map.of("kind", "TOTAL_INVESTMENT", "amount", 12000),
                            "/api/leads/" + id + "/amounts"))
                    .containsOnly(201);
            member().get("/api/leads/" + id + "/timeline").then().body("items.findAll { it.amount }", hasSize(4));
        }
    }

    @Test
    void what_is_only_added_stands_in_nobodys_way() {
        String id = opened(member());
        member().body(Map.of("content", "示例跟进", "nextStep", "寄样品")).post("/api/leads/" + id + "/follow-ups");
        member().body(Map.of("kind", "TAX", "amount", 1)).post("/api/leads/" + id + "/amounts");
        member().body(Map.of("version", 0, "projectType", "LEASE"))
                .patch("/api/leads/" + id)
                .then()
                .statusCode(200)
                .body("version", is(1));
    }

    @Test
    void a_step_is_verified_once() throws Exception {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String id = opened(member());
            Caller.as(Role.OFFICE).get("/api/leads/" + id); // a first sign-in of six at once is another matter
            String step = member().get("/api/leads/" + id).path("steps[0].id");
            assertThat(atOnce(
                            6,
                            () -> Caller.as(Role.OFFICE),
                            Map.of("stepId", step, "evidence", "示例文件"),
                            "/api/leads/" + id + "/verifications"))
                    .containsExactly(200, 409, 409, 409, 409, 409);
        }
    }
}
