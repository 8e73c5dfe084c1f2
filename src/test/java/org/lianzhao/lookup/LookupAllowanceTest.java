package org.lianzhao.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** A vendor is paid by the question: neither one person nor all of them together can empty the account. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class LookupAllowanceTest extends HttpTest {
    // later than anything that other tests ask
    private static final Instant NOON = Instant.parse("2999-05-01T04:00:00Z");
    private static final GivenVendor FEW = GivenVendor.at("http://127.0.0.1").allowing(2, 3);

    @Inject
    EntityManager database;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from lookup_use where hour > '2999-01-01'")
                        .executeUpdate());
    }

    private UUID user() {
        String name = "test-lookup-" + Fresh.mark();
        Caller.enter(name, "示例查询");
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        (UUID) database.createNativeQuery("select id from app_user where username = :name", UUID.class)
                                .setParameter("name", name)
                                .getSingleResult());
    }

    private Optional<LookupState> ask(UUID user, Duration later) {
        Clock clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
        LookupAllowance allowance = new LookupAllowance(database, clock, FEW);
        return QuarkusTransaction.requiringNew().call(() -> allowance.use(user));
    }

    @Test
    void somebody_waits_for_the_next_hour_and_all_of_them_for_the_next_day() {
        UUID one = user();
        assertThat(ask(one, Duration.ZERO)).isEmpty();
        assertThat(ask(one, Duration.ZERO)).isEmpty();
        assertThat(ask(one, Duration.ZERO)).contains(LookupState.SPENT);
        assertThat(ask(one, Duration.ofHours(1))).isEmpty();
        assertThat(ask(user(), Duration.ofHours(1))).contains(LookupState.SPENT_TODAY);
        assertThat(ask(one, Duration.ofHours(12))).isEmpty();
    }
}
