package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.company.CompanyCalls.digits;
import static org.lianzhao.company.CompanyCalls.fresh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A firm is in the register once, however often and however fast it is sent. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class CompanyTurnsTest extends HttpTest {
    private static int sent(RequestSpecification caller, Map<String, ?> firm) {
        return caller.body(firm).post("/api/companies").statusCode();
    }

    private static List<Integer> together(Map<String, ?> one, Map<String, ?> other) throws Exception {
        RequestSpecification first = Caller.as(Role.MEMBER);
        RequestSpecification second = Caller.as(Role.HEAD);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> calls = List.of(() -> sent(first, one), () -> sent(second, other));
            List<Future<Integer>> answers = both.invokeAll(calls);
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            both.shutdown();
        }
    }

    @Test
    void of_two_calls_at_once_with_one_name_one_enters_the_firm() throws Exception {
        for (int pair = 0; pair < 12; pair++) {
            Map<String, String> firm = Map.of("name", fresh(), "regionCode", "440305");
            assertThat(together(firm, firm)).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void of_two_calls_at_once_with_one_old_number_one_enters_the_firm() throws Exception {
        for (int pair = 0; pair < 12; pair++) {
            String number = "4311000" + digits();
            assertThat(together(
                            Map.of("name", fresh(), "creditCode", number),
                            Map.of("name", fresh(), "creditCode", number)))
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void of_many_calls_at_once_some_with_the_code_and_some_without_one_enters_the_firm() throws Exception {
        for (int round = 0; round < 4; round++) {
            Map<String, String> plain = Map.of("name", fresh() + "有限公司", "regionCode", "440305");
            Map<String, String> coded = new HashMap<>(plain);
            coded.put("creditCode", "91440305MA5" + digits().substring(1));
            assertThat(coded.get("creditCode")).hasSize(18);
            List<Map<String, String>> firms = List.of(plain, coded, plain, coded, plain, coded);
            assertThat(allTogether(firms)).filteredOn(status -> status == 201).hasSize(1);
        }
    }

    private static List<Integer> allTogether(List<Map<String, String>> firms) throws Exception {
        RequestSpecification caller = Caller.as(Role.MEMBER);
        ExecutorService all = Executors.newFixedThreadPool(firms.size());
        try {
            List<Callable<Integer>> calls = firms.stream()
                    .map(firm ->
                            (Callable<Integer>) () -> sent(RestAssured.given().spec(caller), firm))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : all.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(201, 409);
            return answers;
        } finally {
            all.shutdown();
        }
    }

    @Test
    void a_repeated_call_with_its_key_gets_the_first_answer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> firm = Map.of("name", fresh(), "capital", "500万元", "tags", List.of("高新"));
        String id = Caller.as(Role.MEMBER)
                .header("Idempotency-Key", key)
                .body(firm)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.MEMBER)
                .header("Idempotency-Key", key)
                .body(firm)
                .post("/api/companies")
                .then()
                .statusCode(201)
                .body("id", is(id));
        Caller.as(Role.MEMBER)
                .header("Idempotency-Key", key)
                .body(Map.of("name", fresh()))
                .post("/api/companies")
                .then()
                .statusCode(422);
    }
}
