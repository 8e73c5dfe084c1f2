package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** Trouble that no row is to blame for and that does not pass. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class ImportTroubleTest extends HttpTest {
    private static final int MOST_ATTEMPTS = 5;

    @Inject
    ImportWorker worker;

    @Inject
    FragileKind kind;

    @Inject
    EntityManager database;

    @AfterEach
    void comeBack() {
        kind.seemAway(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "dry-run"})
    void an_import_that_fails_whoever_takes_it_up_stands_still_after_a_few_attempts_and_says_so(String mode) {
        String id = handIn("名称\n示例\n".getBytes(UTF_8), "fragile", mode)
                .statusCode(201)
                .extract()
                .path("id");
        kind.seemAway(true);
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            work(id);
            show(id).body("status", is("commit".equals(mode) ? "RUNNING" : "READING"));
        }
        work(id);
        show(id).body("status", is("FAILED")).body("failure", notNullValue());
        assertThat(kind.left(id)).isEmpty();
    }

    @Test
    void rows_that_meet_somebody_else_at_work_are_tried_again_at_once() {
        String id = handIn(meeting(4), "fragile", "commit")
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        show(id).body("status", is("DONE")).body("created", is(3));
        assertThat(kind.left(id)).hasSize(3);
    }

    @Test
    void rows_that_meet_somebody_else_again_and_again_are_left_to_a_later_attempt() {
        String id = handIn(meeting(5), "fragile", "commit")
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        show(id).body("status", is("RUNNING")).body("rows", is(0));
        work(id);
        show(id).body("status", is("DONE")).body("created", is(3)).body("rejected", is(0));
    }

    private static byte[] meeting(int times) {
        return "名称\n好\n%s相遇%d\n好\n".formatted(Fresh.mark(), times).getBytes(UTF_8);
    }

    /** However long its rest would be. */
    private void work(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update import_batch set claimed_until = null where id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        worker.run();
    }
}
