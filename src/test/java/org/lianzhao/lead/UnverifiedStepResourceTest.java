package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** The list of claimed steps: to those who verify them, page by page, of leads that they see. */
@QuarkusTest
@Tag("dialect") // a union of its own, which MariaDB and MySQL may take differently
class UnverifiedStepResourceTest extends HttpTest {
    private static final String ADDRESS = "/api/leads/unverified-steps";

    private final String force = Fresh.text();
    private final String memberName = "test-steps-" + Fresh.mark();

    @Inject
    EntityManager database;

    @Inject
    EntityManagerFactory factory;

    private RequestSpecification member() {
        return LeadCalls.inForce(memberName, Role.MEMBER, force);
    }

    private RequestSpecification head() {
        return LeadCalls.inForce("head-" + memberName, Role.HEAD, force);
    }

    /** A lead of which the member claims that it is signed, without the papers that this takes. */
    private String claimed(Map<String, ?> more) {
        String lead = LeadCalls.open(member(), more).statusCode(201).extract().path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                insert into stage_entry (id, lead_id, stage, state, backward, occurred_on, recorded_at, recorded_by_id)
                                select :id, :lead, 'SIGNED', 'ACTIVE', false, '2026-03-02', '2026-03-02 08:00:00', u.id
                                from app_user u where u.username = :user
                                """)
                        .setParameter("id", Ids.next())
                        .setParameter("lead", UUID.fromString(lead))
                        .setParameter("user", memberName)
                        .executeUpdate());
        return lead;
    }

    private static List<String> all(Supplier<RequestSpecification> caller, int limit) {
        List<String> leads = new ArrayList<>();
        String cursor = "";
        do {
            var page = caller.get()
                    .queryParams(Map.of("limit", limit, "cursor", cursor))
                    .get(ADDRESS)
                    .then()
                    .statusCode(200)
                    .extract();
            leads.addAll(page.path("items.lead"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return leads;
    }

    @Test
    void the_head_reads_the_steps_of_his_task_force_page_by_page_the_latest_first() {
        List<String> claims = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            claims.add(0, claimed(Map.of()));
        }
        String secret = claimed(Map.of("confidential", true));
        assertThat(all(this::head, 2)).isEqualTo(claims);
        assertThat(all(() -> Caller.as(Role.OFFICE), 200)).containsAll(claims).doesNotContain(secret);
        assertThat(all(() -> LeadCalls.inForce("other-" + memberName, Role.HEAD, "另一个" + force), 200))
                .as("of another task force")
                .isEmpty();
        member().get(ADDRESS).then().statusCode(403);
    }

    @Test
    void a_longer_list_takes_no_more_statements() {
        claimed(Map.of());
        RequestSpecification head = head();
        long few = Statements.fewest(factory, () -> () -> head.get(ADDRESS));
        for (int count = 0; count < 4; count++) {
            claimed(Map.of());
        }
        assertThat(Statements.fewest(factory, () -> () -> head.get(ADDRESS)))
                .isLessThanOrEqualTo(few)
                .isLessThan(5);
    }
}
