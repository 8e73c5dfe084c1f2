package org.lianzhao.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.HttpTest;

/** The server looks at the index for however many keys, and does not guess from averages. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class KeyListTest extends HttpTest {
    @Inject
    EntityManager database;

    @Test
    void the_server_looks_for_every_key_of_a_list() {
        Object limit = database.createNativeQuery("select @@session.eq_range_index_dive_limit")
                .getSingleResult();
        assertThat(((Number) limit).intValue()).isZero();
    }
}
