package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.lead.LeadCalls.inForce;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** Who sees which lead: by its address, in the list, on the board, by search. All four must say the same. */
@QuarkusTest
class LeadScopeTest extends HttpTest {
    private final String mark = "范围" + Fresh.mark();

    @Inject
    EntityManager database;

    private final Map<String, RequestSpecification> people = new LinkedHashMap<>();

    private RequestSpecification as(String person) {
        return switch (person) {
            case "owner", "colleague" -> inForce("scope-" + person, Role.MEMBER, "示例甲组");
            case "head" -> inForce("scope-head", Role.HEAD, "示例甲组");
            case "otherHead" -> inForce("scope-other-head", Role.HEAD, "示例乙组");
            default -> Caller.as(Role.valueOf(person));
        };
    }

    private String lead(Map<String, ?> more) {
        return open(as("owner"), withMark(more)).statusCode(201).extract().path("id");
    }

    private Map<String, Object> withMark(Map<String, ?> more) {
        Map<String, Object> lead = new LinkedHashMap<>(more);
        lead.put("title", mark + more.hashCode());
        return lead;
    }

    @Test
    void everyone_sees_what_his_role_allows_by_whatever_way_he_looks() {
        String plain = lead(Map.of());
        String secret = lead(Map.of("confidential", true));
        String shared = lead(Map.of("summary", "协同"));
        String secretNamed = lead(Map.of("confidential", true, "summary", "指定领导"));
        String signed = lead(Map.of("summary", "签约"));
        String ofNoForce = lead(Map.of("summary", "无专班"));
        patch(
                        as("owner"),
                        shared,
                        Map.of("version", 0, "collaboratorIds", List.of(idOf("scope-colleague", "colleague"))))
                .statusCode(200);
        patch(as("owner"), secretNamed, Map.of("version", 0, "namedLeaderIds", List.of(idOf("test-leader", "LEADER"))))
                .statusCode(200);
        stage(signed, LeadStage.SIGNED);
        patch(as("OFFICE"), ofNoForce, withNull("taskForceId")).statusCode(200);
        Projections.catchUp();
        SoftAssertions all = new SoftAssertions();
        expect(all, "owner", Set.of(plain, secret, shared, secretNamed, signed, ofNoForce));
        expect(all, "colleague", Set.of(shared));
        expect(all, "head", Set.of(plain, shared, signed));
        expect(all, "otherHead", Set.of());
        expect(all, "OFFICE", Set.of(plain, shared, signed, ofNoForce));
        expect(all, "CHAIN_OFFICE", Set.of(plain, shared, signed, ofNoForce));
        expect(all, "LEADER", Set.of(plain, shared, signed, secretNamed, ofNoForce));
        expect(all, "PROJECT", Set.of(signed));
        expect(all, "SERVICE", Set.of(signed));
        all.assertAll();
    }

    private static Map<String, @Nullable Object> withNull(String field) {
        Map<String, @Nullable Object> cleared = new LinkedHashMap<>();
        cleared.put(field, null);
        return cleared;
    }

    private void expect(SoftAssertions all, String person, Set<String> seen) {
        Set<String> everything = new HashSet<>(as("owner")
                .queryParams(Map.of("q", mark, "limit", 200))
                .get("/api/leads")
                .<List<String>>path("items.id"));
        assertThat(everything).hasSize(6);
        Set<String> listed = new HashSet<>(as(person)
                .queryParams(Map.of("q", mark, "limit", 200))
                .get("/api/leads")
                .<List<String>>path("items.id"));
        all.assertThat(listed).as(person + " lists").isEqualTo(seen);
        List<Integer> counts =
                as(person).queryParam("q", mark).get("/api/leads/board").path("columns.count");
        all.assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                .as(person + " counts")
                .isEqualTo(seen.size());
        for (String id : everything) {
            int expected = seen.contains(id) ? 200 : 404;
            all.assertThat(as(person).get("/api/leads/" + id).statusCode())
                    .as(person + " opens")
                    .isEqualTo(expected);
            all.assertThat(as(person).get("/api/leads/" + id + "/timeline").statusCode())
                    .as(person + " reads the timeline")
                    .isEqualTo(expected);
            all.assertThat(as(person)
                            .get("/api/leads/" + id + "/gate?to=RESEARCH")
                            .statusCode())
                    .as(person + " asks the gate")
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_confidential_lead_is_not_even_hinted_at() {
        String firm = "保密" + Fresh.mark();
        open(as("owner"), Map.of("companyName", firm, "confidential", true)).statusCode(201);
        as("OFFICE")
                .body(Map.of("companyName", firm))
                .post("/api/leads/duplicates")
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void a_head_gives_leads_of_his_force_to_others_and_nobody_elses() {
        String id = lead(Map.of());
        String colleague = idOf("scope-colleague", "colleague");
        patch(as("otherHead"), id, Map.of("ownerId", colleague)).statusCode(404);
        patch(as("head"), id, Map.of("ownerId", colleague)).statusCode(200).body("owner.id", is(colleague));
        as("owner").get("/api/leads/" + id).then().statusCode(404);
        as("colleague").get("/api/leads/" + id).then().statusCode(200);
    }

    private String idOf(String username, String person) {
        people.computeIfAbsent(person, this::as);
        List<Map<String, Object>> found = Caller.as(Role.ADMIN)
                .queryParam("q", username)
                .get("/api/users")
                .path("items");
        return found.stream()
                .filter(one -> username.equals(one.get("username")))
                .map(one -> (String) one.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private void stage(String id, LeadStage stage) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Lead l set l.position.stage = :stage where l.id = :id")
                        .setParameter("stage", stage)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }
}
