package org.lianzhao.notice.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;
import org.lianzhao.transfer.ImportCalls;

/** Each role is told of what waits for its decision, and of nothing that it must not see. */
@QuarkusTest
@Tag("dialect") // a union of its own, which MariaDB and MySQL may take differently
class WaitingResourceTest extends HttpTest {
    @Inject
    EntityManager database;

    @Inject
    EntityManagerFactory factory;

    private String force = "";
    private String member = "";
    private String head = "";

    @BeforeEach
    void enterThem() {
        force = Caller.as(Role.ADMIN)
                .body(Map.of("name", Fresh.text(), "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .path("id");
        member = entered(force);
        head = entered(force);
    }

    private static String entered(String force) {
        String username = "test-waiting-" + Fresh.mark();
        Caller.as(Role.ADMIN)
                .body(Map.of("username", username, "name", "示例" + username, "taskForceIds", Set.of(force)))
                .post("/api/users")
                .then()
                .statusCode(201);
        return username;
    }

    private RequestSpecification member() {
        return Caller.signedIn(member, Role.MEMBER.code());
    }

    private RequestSpecification head() {
        return Caller.signedIn(head, Role.HEAD.code());
    }

    private String lead(RequestSpecification caller, Map<String, ?> more) {
        Map<String, Object> lead = new HashMap<>(Map.of("title", Fresh.text(), "companyName", Fresh.text()));
        lead.putAll(more);
        return caller.body(lead)
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** That somebody claims that the lead is signed, without the papers that this takes. */
    private void claimSigned(String lead, String byUser) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                insert into stage_entry (id, lead_id, stage, state, backward, occurred_on, recorded_at, recorded_by_id)
                                select :id, :lead, 'SIGNED', 'ACTIVE', false, '2026-03-02', '2026-03-02 08:00:00', u.id
                                from app_user u where u.username = :user
                                """)
                        .setParameter("id", Ids.next())
                        .setParameter("lead", UUID.fromString(lead))
                        .setParameter("user", byUser)
                        .executeUpdate());
    }

    private static List<String> waiting(RequestSpecification caller, String kind) {
        List<String> found = caller.queryParam("whole", kind)
                .get("/api/today/waiting")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == '" + kind + "' }?.items?.id");
        return found == null ? List.of() : found;
    }

    @Test
    void a_claimed_step_waits_for_the_head_and_the_office_and_for_nobody_else() {
        String lead = lead(member(), Map.of());
        claimSigned(lead, member);
        assertThat(waiting(head(), "STEP")).containsExactly(lead);
        assertThat(waiting(Caller.as(Role.OFFICE), "STEP")).contains(lead);
        assertThat(waiting(member(), "STEP")).as("who claims it").isEmpty();
        assertThat(waiting(Caller.signedIn(entered(force), Role.MEMBER.code()), "STEP"))
                .isEmpty();
        String other = Caller.as(Role.ADMIN)
                .body(Map.of("name", Fresh.text(), "kind", "INVESTMENT"))
                .post("/api/task-forces")
                .path("id");
        assertThat(waiting(Caller.signedIn(entered(other), Role.HEAD.code()), "STEP"))
                .as("of another task force")
                .isEmpty();
    }

    @Test
    void nobody_is_asked_to_verify_his_own_step_or_what_is_confidential() {
        String own = lead(head(), Map.of());
        claimSigned(own, head);
        String secret = lead(member(), Map.of("confidential", true));
        claimSigned(secret, member);
        assertThat(waiting(head(), "STEP")).isEmpty();
        assertThat(waiting(Caller.as(Role.OFFICE), "STEP")).contains(own).doesNotContain(secret);
    }

    @Test
    void an_import_waits_for_whoever_handed_it_in() {
        String batch = ImportCalls.handIn("name,city\n示例企业" + Fresh.mark() + ",深圳\n", "dry-run")
                .extract()
                .path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update import_batch set status = 'READY' where id = :id")
                        .setParameter("id", UUID.fromString(batch))
                        .executeUpdate());
        assertThat(waiting(Caller.as(Role.OFFICE), "IMPORT")).contains(batch);
        assertThat(waiting(head(), "IMPORT")).isEmpty();
    }

    @Test
    void what_is_said_of_firms_waits_for_the_chain_office_alone() {
        String firm = member().body(Map.of("name", Fresh.text() + "有限公司"))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        member().body(Map.of(
                        "segmentCode", "EL-5030",
                        "role", "MEMBER",
                        "presence", "PRODUCTION",
                        "place", "ZONE",
                        "source", "示例：走访得知"))
                .post("/api/companies/" + firm + "/holdings")
                .then()
                .statusCode(201);
        assertThat(waiting(Caller.as(Role.CHAIN_OFFICE), "CLAIM")).contains(firm);
        assertThat(waiting(head(), "CLAIM")).isEmpty();
        Caller.as(Role.CHAIN_OFFICE)
                .get("/api/today/waiting")
                .then()
                .body("items.findAll { it.kind == 'STEP' }.count", everyItem(is(0)));
    }

    @Test
    void a_suggested_status_waits_for_the_chain_office_until_somebody_decides() {
        List<String> asked = waiting(office(), "SEGMENT");
        assertThat(waiting(head(), "SEGMENT")).isEmpty();
        assertThat(waiting(member(), "SEGMENT")).isEmpty();
        String first = "items.find { it.kind == 'SEGMENT' }.items[0]";
        String code = office().get("/api/today/waiting")
                .then()
                .body(first + ".id", is(asked.get(0)))
                .body(first + ".suggested", notNullValue())
                .body(first + ".basis", notNullValue())
                .extract()
                .path(first + ".segment.code");
        Map<String, Object> said = office().get("/api/segments/" + code).path("status");
        Map<String, Object> decision = new HashMap<>(Map.of("reason", "示例：链办逐项认定"));
        List.of("number", "status", "action").forEach(field -> decision.put(field, said.get(field)));
        office().body(decision).post("/api/segments/" + code + "/status").then().statusCode(201);
        assertThat(waiting(office(), "SEGMENT")).isNotEmpty().doesNotContain(asked.get(0));
    }

    @Test
    void segments_that_are_on_no_map_any_longer_take_no_place_of_those_that_wait() {
        List<String> waiting = waiting(office(), "SEGMENT");
        int count = count("SEGMENT");
        List<UUID> gone = IntStream.rangeClosed(0, WaitingGroup.MOST)
                .mapToObj(unused -> Ids.next())
                .toList();
        QuarkusTransaction.requiringNew().run(() -> gone.forEach(this::suggestedOffTheMap));
        try {
            assertThat(waiting(office(), "SEGMENT")).isNotEmpty().isEqualTo(waiting);
            assertThat(count("SEGMENT")).isEqualTo(count);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                for (String table : List.of("status_override where segment_id", "segment where id")) {
                    database.createNativeQuery("delete from " + table + " in :gone")
                            .setParameter("gone", gone)
                            .executeUpdate();
                }
            });
        }
    }

    private static int count(String kind) {
        return office().get("/api/today/waiting").path("items.find { it.kind == '" + kind + "' }.count");
    }

    private void suggestedOffTheMap(UUID segment) {
        database.createNativeQuery("insert into segment (id, version, code) values (:id, 0, :code)")
                .setParameter("id", segment)
                .setParameter("code", "X" + Fresh.mark().substring(0, 18))
                .executeUpdate();
        database.createNativeQuery("""
                        insert into status_override
                            (id, segment_id, number, status, basis, reason, evidence, decided_at)
                        values (:id, :segment, 1, 'MISSING', 'SEED', '', '示例', '2999-01-01')
                        """)
                .setParameter("id", Ids.next())
                .setParameter("segment", segment)
                .executeUpdate();
    }

    private static RequestSpecification office() {
        return Caller.as(Role.CHAIN_OFFICE);
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        claimSigned(lead(member(), Map.of()), member);
        head().get("/api/today/waiting");
        long few = Statements.fewest(factory, () -> () -> head().get("/api/today/waiting"));
        for (int count = 0; count < 5; count++) {
            claimSigned(lead(member(), Map.of()), member);
        }
        assertThat(Statements.fewest(factory, () -> () -> head().get("/api/today/waiting")))
                .isLessThanOrEqualTo(few + 1)
                .isLessThan(12);
        head().get("/api/today/waiting").then().body("items[0].count", is(6)).body("items[0].items.size()", is(4));
    }
}
