package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Leads that earlier releases made confidential without a word to their targets. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class OldPursuitsTest extends StoredListCalls {
    private GapCalls gap;
    private String firm;

    @Inject
    EntityManager database;

    @Inject
    OldPursuits old;

    @Inject
    SecretPursuits pursuits;

    @BeforeEach
    void begin() {
        gap = new GapCalls(fresh("示例品"));
        firm = GapCalls.firm("示例", fresh("示例品"));
    }

    private String lead() {
        return Caller.as(Role.MEMBER)
                .body(Map.of("title", "示例", "companyId", firm, "segmentCode", gap.segment(), "sourceChannel", "TARGET"))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void decide(int version, String state) {
        Caller.as(Role.OFFICE)
                .body(Map.of("version", version, "state", state, "reason", "示例远"))
                .post(gap.address(firm, "decision"))
                .then()
                .statusCode(200);
    }

    private void run(String statement, Object id) {
        database.createNativeQuery(statement).setParameter("id", id).executeUpdate();
    }

    private void keepConfidential(String lead) {
        run("update leads set confidential = true where id = :id", UUID.fromString(lead));
    }

    private void settled(String... confidential) {
        QuarkusTransaction.requiringNew().run(() -> {
            List.of(confidential).forEach(this::keepConfidential);
            run("update work_lock set position = 0 where name = :id", OldPursuits.WORK);
            old.settle();
        });
    }

    private List<?> stands() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select concat(state, coalesce(reason, ''), if(owner_id is null, '', '!')) from target_work"
                                        + " where company_id = :firm",
                                String.class)
                        .setParameter("firm", UUID.fromString(firm))
                        .getResultList());
    }

    @Test
    void what_was_said_before_is_said_again() {
        decide(0, "REJECTED");
        String lead = lead();
        settled();
        assertThat(stands()).isEqualTo(List.of("ACCEPTED!"));
        settled(lead);
        assertThat(stands()).isEqualTo(List.of("REJECTED示例远"));
    }

    @Test
    void what_was_said_before_several_of_them_is_said_again() {
        decide(0, "REJECTED");
        settled(lead(), lead());
        assertThat(stands()).isEqualTo(List.of("REJECTED示例远"));
    }

    @Test
    void what_somebody_accepted_stays_accepted() {
        decide(0, "ACCEPTED");
        settled(lead());
        assertThat(stands()).isEqualTo(List.of("ACCEPTED示例远"));
    }

    @Test
    void another_lead_that_may_be_known_keeps_it_accepted() {
        lead();
        settled(lead());
        assertThat(stands()).isEqualTo(List.of("ACCEPTED!"));
    }

    @Test
    void it_is_done_once() {
        String lead = lead();
        settled();
        QuarkusTransaction.requiringNew().run(() -> {
            keepConfidential(lead);
            old.settle();
        });
        assertThat(stands()).isEqualTo(List.of("ACCEPTED!"));
    }

    @Test
    void what_is_said_while_a_lead_is_made_confidential_is_not_lost() {
        String lead = lead();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createQuery("select count(*) from TargetEvent").getSingleResult(); // what is read later is of now
            decide(2, "REJECTED");
            keepConfidential(lead);
            pursuits.stand(UUID.fromString(lead));
        });
        assertThat(stands()).isEqualTo(List.of("REJECTED示例远"));
    }

    @Test
    void of_two_leads_that_are_made_confidential_at_once_neither_is_told() {
        String one = lead();
        String other = lead();
        QuarkusTransaction.requiringNew().run(() -> {
            database.createQuery("select count(*) from TargetEvent").getSingleResult();
            QuarkusTransaction.requiringNew().run(() -> {
                keepConfidential(other);
                pursuits.stand(UUID.fromString(other));
            });
            keepConfidential(one);
            pursuits.stand(UUID.fromString(one));
        });
        assertThat(stands()).isEmpty();
    }
}
