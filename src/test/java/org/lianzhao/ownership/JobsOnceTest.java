package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.lianzhao.ownership.OwnershipCalls.age;
import static org.lianzhao.ownership.OwnershipCalls.firm;
import static org.lianzhao.ownership.OwnershipCalls.firstTalk;
import static org.lianzhao.ownership.OwnershipCalls.guarded;
import static org.lianzhao.ownership.OwnershipCalls.inForce;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Together;

/** Instances share only the database: what several do at the same moment is done once. */
@QuarkusTest
@Tag("dialect") // locks, which MariaDB and MySQL may take differently
class JobsOnceTest extends HttpTest {
    private static final int LEADS = 4;

    @Inject
    EntityManager database;

    @Inject
    LapseNoting lapses;

    @Inject
    PoolReturning returning;

    private final List<String> leads = new ArrayList<>();

    private static RequestSpecification owner() {
        return inForce("test-jobs-owner", Role.MEMBER, "示例定时任务组");
    }

    @BeforeEach
    void leadsThatLapsedLongAgo() {
        for (int lead = 0; lead < LEADS; lead++) {
            leads.add(guarded(owner(), owner(), firm()));
        }
        leads.forEach(lead -> age(database, lead, 40));
    }

    private boolean note() {
        lapses.note();
        return true;
    }

    private boolean giveBack() {
        returning.run();
        return true;
    }

    @Test
    void lapses_are_noted_once_and_leads_go_to_the_pool_once_however_many_instances_run() throws Exception {
        Together.at(this::note, this::note, this::note);
        note(); // what one held, the others left
        for (String lead : leads) {
            firstTalk(owner(), lead).body("facts.findAll { it.kind == 'LAPSED' }", hasSize(1));
        }
        Together.at(this::giveBack, this::giveBack, this::giveBack);
        giveBack();
        for (String lead : leads) {
            firstTalk(owner(), lead).body("facts.findAll { it.kind == 'POOLED' }", hasSize(1));
            assertThat(entries(lead)).isOne();
        }
    }

    @Test
    void of_an_instance_that_notes_lapses_while_another_gives_leads_back_none_is_lost() throws Exception {
        Together.at(this::note, this::giveBack, this::note, this::giveBack);
        note();
        giveBack();
        for (String lead : leads) {
            assertThat(entries(lead)).isOne();
        }
    }

    private long entries(String lead) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number)
                                database.createNativeQuery("select count(*) from pool_entry where lead_id = :lead")
                                        .setParameter("lead", UUID.fromString(lead))
                                        .getSingleResult())
                        .longValue());
    }
}
