package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.ownership.OwnershipCalls.age;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.follow;
import static org.lianzhao.ownership.OwnershipCalls.idOf;
import static org.lianzhao.ownership.OwnershipCalls.inForce;
import static org.lianzhao.ownership.OwnershipCalls.lead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.lead.ClockRuns;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Days;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** A confidential lead is in nothing that somebody else reads, counts, tries or is told, whatever his role. */
@QuarkusTest
class ConfidentialLeadsTest extends HttpTest {
    private static final List<String> READ = List.of(
            "/api/leads?limit=200",
            "/api/leads?state=ACTIVE&overdue=true&limit=200",
            "/api/leads/board",
            "/api/leads/clocks?limit=200",
            "/api/leads/clocks/counts",
            "/api/leads/duties?by=person",
            "/api/leads/duties?by=taskForce",
            "/api/exports/leads/plan",
            "/api/pool?limit=200",
            "/api/pool/preview?days=1",
            "/api/ownership/conflicts?limit=200",
            "/api/ownership/handovers",
            "/api/notices",
            "/api/notices/count");

    @Inject
    EntityManager database;

    @Inject
    LapseNoting lapses;

    @Inject
    PoolReturning returning;

    @Inject
    ClockRuns clocks;

    private final String firm = firm();

    private static RequestSpecification owner() {
        return inForce("test-secret-owner", Role.MEMBER, "示例保密甲组");
    }

    private static RequestSpecification head() {
        return inForce("test-secret-head", Role.HEAD, "示例保密甲组");
    }

    @BeforeEach
    void nothingElseTurns() {
        owner();
        lapses.note();
        returning.run();
        clocks.now();
    }

    /** A confidential lead that lapsed long ago, and is overdue. */
    private String secret() {
        String secret = lead(owner(), firm, Map.of("confidential", true));
        owner().body(Map.of("kind", "CALL", "content", "示例", "nextStep", "示例", "nextOn", Days.ago(40)))
                .post("/api/leads/" + secret + "/follow-ups")
                .then()
                .statusCode(201);
        age(database, secret, 40);
        lapses.note();
        returning.run();
        clocks.now();
        Projections.catchUp();
        return secret;
    }

    private static Map<String, String> read(RequestSpecification caller) {
        Map<String, String> answers = new HashMap<>();
        READ.forEach(address -> answers.put(address, caller.get(address).asString()));
        return answers;
    }

    @Test
    void no_list_and_no_count_of_anybody_elses_changes_by_it() {
        Projections.catchUp();
        Map<String, String> office = read(Caller.as(Role.OFFICE));
        Map<String, String> own = read(head());
        String secret = secret();
        assertThat(read(Caller.as(Role.OFFICE))).isEqualTo(office);
        assertThat(read(head())).as("the head of its own task force").isEqualTo(own);
        owner().get("/api/leads/" + secret).then().statusCode(200).body("pooledOn", nullValue());
    }

    @Test
    void done_to_many_it_is_as_one_that_is_not_there() {
        String secret = secret();
        String none = UUID.randomUUID().toString();
        List<Map<String, Object>> said = Caller.as(Role.OFFICE)
                .body(Map.of("ids", List.of(secret, none), "action", "PLAN", "nextStep", "示例", "nextOn", Days.later()))
                .post("/api/leads/bulk/preview")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(said).hasSize(2);
        List<String> told = said.stream()
                .map(row -> row.toString().replace(secret, "").replace(none, ""))
                .toList();
        assertThat(told.get(0)).isEqualTo(told.get(1));
    }

    @Test
    void whoever_asks_for_its_firm_or_comes_to_it_learns_nothing_and_neither_does_who_hands_over() {
        secret();
        Caller.as(Role.OFFICE)
                .body(Map.of("companyName", firm))
                .post("/api/leads/duplicates")
                .then()
                .statusCode(200)
                .body("items", empty());
        RequestSpecification other = inForce("test-secret-other", Role.MEMBER, "示例保密乙组");
        String open = lead(other, firm);
        follow(other, open, "CALL");
        OwnershipCalls.firstTalk(other, open).body("state", is("PROTECTED")).body("openConflictId", nullValue());
        head().get("/api/ownership/handovers/" + idOf("test-secret-owner"))
                .then()
                .statusCode(200)
                .body("owned", is(0))
                .body("collaborated", is(0));
    }

    @Test
    void an_audit_of_its_case_names_neither_side_to_the_auditor() {
        RequestSpecification other = inForce("test-secret-other", Role.MEMBER, "示例保密乙组");
        String open = lead(other, firm);
        follow(other, open, "CALL");
        String secret = lead(owner(), firm, Map.of("confidential", true));
        owner().body(Map.of("leadId", secret, "content", "示例：去年已接触"))
                .post("/api/ownership/conflicts")
                .then()
                .statusCode(201);
        Projections.catchUp();
        List<Map<String, Object>> entries = Caller.as(Role.AUDITOR)
                .queryParam("subjectId", secret)
                .get("/api/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("confidential", true)
                        .containsEntry("subjectName", null)
                        .containsEntry("after", Map.of()));
        Caller.as(Role.OFFICE).get("/api/audit").then().statusCode(403);
    }
}
