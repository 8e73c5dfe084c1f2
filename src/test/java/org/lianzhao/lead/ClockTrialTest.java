package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Trying limits counts no lead of which whoever tries must not know. */
@QuarkusTest
@Tag("dialect") // SQL of its own
class ClockTrialTest extends HttpTest {
    @Inject
    EntityManager database;

    private static int red() {
        return Caller.as(Role.OFFICE)
                .body(Map.of("values", List.of(Map.of("item", "update", "value", 14))))
                .post("/api/settings/clocks/trials")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'RESPOND' }.redThen");
    }

    /** A lead that nobody answered for long. */
    private void overdue(boolean confidential) {
        String lead = Caller.as(Role.MEMBER)
                .body(Map.of("title", Fresh.text(), "companyName", Fresh.text(), "confidential", confidential))
                .post("/api/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update leads set received_on = '2026-01-05' where id = :lead")
                        .setParameter("lead", UUID.fromString(lead))
                        .executeUpdate());
    }

    @Test
    void a_confidential_one_of_others_is_not_counted_and_any_other_is() {
        int before = red();
        overdue(true);
        assertThat(red()).isEqualTo(before);
        overdue(false);
        assertThat(red()).isEqualTo(before + 1);
    }
}
