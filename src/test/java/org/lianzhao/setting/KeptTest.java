package org.lianzhao.setting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** What one instance keeps in memory follows what another one writes. */
@QuarkusTest
class KeptTest extends HttpTest {
    private static final String CODE = "MARKET";

    @Inject
    Kept kept;

    @Inject
    Edition edition;

    @Inject
    EntityManager database;

    private String nameEn() {
        return Objects.requireNonNull(kept.now().dictionaries().get("loss-reason")).stream()
                .filter(entry -> entry.code().equals(CODE))
                .findFirst()
                .orElseThrow()
                .nameEn();
    }

    // as another instance would: past everything that this one keeps
    private void write(String nameEn, boolean commit) {
        QuarkusTransaction.begin();
        edition.advance();
        database.createNativeQuery("update dictionary_value set name_en = :name where code = :code")
                .setParameter("name", nameEn)
                .setParameter("code", CODE)
                .executeUpdate();
        if (commit) {
            QuarkusTransaction.commit();
        } else {
            assertThat(nameEn()).isEqualTo(nameEn);
            QuarkusTransaction.rollback();
        }
    }

    @AfterEach
    void as_ever() {
        write("Market demand changed", true);
    }

    @Test
    void a_change_of_another_instance_is_seen_at_once() {
        assertThat(nameEn()).isEqualTo("Market demand changed");
        String other = UUID.randomUUID().toString();
        write(other, true);
        assertThat(nameEn()).isEqualTo(other);
    }

    @Test
    void what_was_rolled_back_is_forgotten_even_where_it_was_looked_at_meanwhile() {
        write("Never", false);
        assertThat(nameEn()).isEqualTo("Market demand changed");
        write("Later", true);
        assertThat(nameEn()).isEqualTo("Later");
    }

    @Test
    void what_nobody_has_changed_is_not_read_again() {
        assertThat(kept.now()).isSameAs(kept.now());
    }

    @Test
    void one_transaction_asks_once() {
        kept.now();
        assertThat(Statements.during(
                        database.getEntityManagerFactory(),
                        () -> QuarkusTransaction.requiringNew().run(() -> {
                            kept.now();
                            kept.now();
                            kept.now();
                        })))
                .isEqualTo(1);
    }
}
