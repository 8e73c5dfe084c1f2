package org.lianzhao.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Chambers refer firms and see what became of their own referrals, and of nobody else's. */
@QuarkusTest
class ReferralResourceTest extends ReferralCalls {
    @Test
    void a_field_that_is_not_known_here_does_not_keep_a_referral_out() {
        refer(chamber(), body(Map.of("colour", "red", "project", Map.of("title", "示例" + key, "mood", 7))))
                .statusCode(201);
    }

    @Test
    void a_referral_becomes_a_clue_of_the_liaison_with_its_source() {
        Map<String, ?> project =
                Map.of("title", "FPC产线转移", "chain", "EL", "segmentHint", "EL-3030", "siteNeed", "标准厂房 8000㎡");
        String id = refer(
                        chamber(),
                        body(Map.of(
                                "occurredAt",
                                "2025-02-14T15:00:00+08:00",
                                "referrer",
                                Map.of("type", "CHAMBER_MEMBER", "name", "示例会员"),
                                "enterprise",
                                Map.of("name", firm, "regionCode", "440300"),
                                "project",
                                project,
                                "note",
                                "示例说明")))
                .statusCode(201)
                .body("externalId", is(key))
                .body("status", is("RECEIVED"))
                .body("statusText", is("已收到"))
                .extract()
                .path("id");
        chamber().get("/api/partner/v1/referrals/" + id).then().statusCode(200).body("status", is("RECEIVED"));
        String lead = leadOn(firm);
        Caller.as(Role.OFFICE)
                .get("/api/leads/" + lead)
                .then()
                .body("stage", is("CLUE"))
                .body("sourceChannel", is("CHAMBER"))
                .body("referrer.name", is("示例chamber"))
                .body("owner.name", is("示例office"))
                .body("segment.code", is("EL-3030"))
                .body("regionCode", is("440300"))
                .body("summary", is("示例说明"));
        Caller.as(Role.OFFICE)
                .get("/api/leads/" + lead + "/referral")
                .then()
                .statusCode(200)
                .body("externalId", is(key))
                .body("referrerName", is("示**"))
                .body("holdsBack", is(true))
                .body("siteNeed", is("标准厂房 8000㎡"))
                .body("contact", nullValue());
    }

    @Test
    void the_same_referral_again_answers_with_the_one_that_is_there() {
        String id = refer(chamber(), body(Map.of())).statusCode(201).extract().path("id");
        refer(chamber(), body(Map.of("note", "再发一次"))).statusCode(200).body("id", is(id));
        leadOn(firm);
    }

    @Test
    void a_repeated_call_is_answered_as_the_first_one_and_another_under_its_key_is_refused() {
        refer(chamber().header("Idempotency-Key", key), body(Map.of())).statusCode(201);
        refer(chamber().header("Idempotency-Key", key), body(Map.of())).statusCode(201);
        refer(chamber().header("Idempotency-Key", key), body(Map.of("note", "不同")))
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
    }

    @Test
    void of_two_calls_at_once_one_makes_the_referral() throws Exception {
        RequestSpecification first = chamber();
        RequestSpecification second = chamber();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> calls = List.of(
                    () -> refer(first, body(Map.of())).extract().statusCode(),
                    () -> refer(second, body(Map.of())).extract().statusCode());
            List<Future<Integer>> answers = both.invokeAll(calls);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 200);
        } finally {
            both.shutdown();
        }
        leadOn(firm);
    }

    @Test
    void six_calls_at_once_under_one_key_get_one_answer() throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> calls = Stream.generate(
                            () -> chamber().header("Idempotency-Key", key).body(body(Map.of())))
                    .limit(6)
                    .map(call -> (Callable<String>) () -> call.post("/api/partner/v1/referrals")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id"))
                    .toList();
            Set<String> answers = new HashSet<>();
            for (Future<String> answer : all.invokeAll(calls)) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(1);
        } finally {
            all.shutdown();
        }
    }

    @Test
    void a_chamber_finds_nothing_of_another_ones() {
        String id = refer(chamber(), body(Map.of())).extract().path("id");
        Caller.enterChamber("test-other-chamber", "示例另一商会");
        Caller.signedIn("test-other-chamber", "chamber")
                .get("/api/partner/v1/referrals/" + id)
                .then()
                .statusCode(404);
        refer(Caller.signedIn("test-other-chamber", "chamber"), body(Map.of()))
                .statusCode(201)
                .body("id", not(id));
    }

    @Test
    void a_person_is_no_chamber_and_a_chamber_no_person_whatever_the_token_says() {
        Caller.as(Role.MEMBER);
        Caller.as(Role.CHAMBER);
        refer(Caller.signedIn("test-member", "member,chamber"), body(Map.of())).statusCode(403);
        Caller.signedIn("test-chamber", "member,office,chamber")
                .get("/api/leads")
                .then()
                .statusCode(403);
    }

    @Test
    void a_firm_of_the_register_is_recognised() {
        String company = Caller.as(Role.MEMBER)
                .body(Map.of("name", firm + "有限公司", "regionCode", "440305"))
                .post("/api/companies")
                .path("id");
        refer(chamber(), body(Map.of("enterprise", Map.of("name", firm + "有限公司", "regionCode", "440300"))))
                .statusCode(201);
        Caller.as(Role.OFFICE).get("/api/leads/" + leadOn(firm + "有限公司")).then().body("company.id", is(company));
    }

    @Test
    void words_for_a_segment_are_kept_and_a_wrong_region_is_named() {
        refer(chamber(), body(Map.of("project", Map.of("title", "示例", "segmentHint", "柔性线路板"))))
                .statusCode(201);
        Caller.as(Role.OFFICE)
                .get("/api/leads/" + leadOn(firm) + "/referral")
                .then()
                .body("segmentHint", is("柔性线路板"));
        refer(
                        chamber(),
                        body(Map.of(
                                "externalId", key + "2", "enterprise", Map.of("name", firm, "regionCode", "999999"))))
                .statusCode(400)
                .body("violations.field", hasItem("regionCode"));
    }

    @Test
    void what_is_needed_is_named_and_what_is_too_long_refused() {
        refer(chamber(), Map.of())
                .statusCode(400)
                .body("violations.field", hasItem("externalId"))
                .body("violations.field", hasItem("enterprise"))
                .body("violations.field", hasItem("project"));
        refer(chamber(), body(Map.of("enterprise", Map.of("name", "长".repeat(10_000)))))
                .statusCode(400)
                .body("violations.field", hasItem("enterprise.name"));
        refer(chamber(), body(Map.of("occurredAt", "2999-01-01T00:00:00+08:00")))
                .statusCode(400);
    }
}
