package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** What a dry run wrote down is forgotten some rows at a time, three in tests, and seen no more from the commit on. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class LeftoversTest extends ImportTest {
    @Inject
    EntityManager database;

    @Inject
    ImportChunk chunk;

    @Inject
    Leftovers leftovers;

    @Inject
    ImportTidying tidying;

    private String id = "";

    /** A dry run of eight rows that are written down, the first of them decided. */
    @BeforeEach
    void triedAndDecided() {
        written("name,city\n%s有限公司,深圳\n".formatted(mark));
        id = tried("name,成立日期\n%s有限公司,\n".formatted(mark) + (mark + "坏,昨天\n").repeat(7));
        show(id).body("review", is(1)).body("rejected", is(7));
        decide(id, 2, "SAME").statusCode(200);
        steer(id, "commit").statusCode(200).body("rows", is(0));
    }

    private long writtenDown() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from import_row where batch_id = :id")
                                .setParameter("id", UUID.fromString(id))
                                .getSingleResult())
                        .longValue());
    }

    private void workerDiesAfterSome() {
        UUID worker = UUID.randomUUID();
        assertThat(chunk.claim(worker)).get().extracting(ImportBatch::getId).hasToString(id);
        assertThat(leftovers.forget(UUID.fromString(id), worker)).isTrue();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update import_batch set claimed_until = claimed_until - interval 1 day where id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }

    @Test
    void they_are_seen_no_more_and_the_file_is_written_from_its_beginning() {
        assertThat(writtenDown()).isEqualTo(8);
        rows(id).body("items", empty());
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/rows/2").then().statusCode(404);
        decide(id, 2, "DIFFERENT").statusCode(404);
        workerDiesAfterSome();
        assertThat(writtenDown()).isEqualTo(5);
        rows(id).body("items", empty());
        worker.run();
        show(id).body("status", is("DONE"))
                .body("rows", is(8))
                .body("rejected", is(7))
                .body("unchanged", is(1))
                .body("written", is(true));
        rows(id).body("items.row", contains(2, 3, 4, 5, 6, 7, 8, 9)).body("items[0].decision", is("SAME"));
        assertThat(writtenDown()).isEqualTo(8);
    }

    @Test
    void an_import_that_was_cancelled_meanwhile_has_written_nothing_and_the_rest_goes_too() {
        workerDiesAfterSome();
        steer(id, "cancellation").statusCode(200).body("written", is(false));
        rows(id).body("items", empty());
        steer(id, "reversal").statusCode(409).body("type", is("/problems/import-only-tried"));
        tidying.run();
        assertThat(writtenDown()).isZero();
        show(id).body("status", is("CANCELLED")).body("written", is(false));
    }

    @Test
    void a_pause_is_heeded() {
        workerDiesAfterSome();
        steer(id, "pause").statusCode(200);
        worker.run();
        assertThat(writtenDown()).isEqualTo(5);
        steer(id, "resumption").statusCode(200);
        worker.run();
        show(id).body("status", is("DONE")).body("rows", is(8));
        steer(id, "reversal").statusCode(200);
        worker.run();
        show(id).body("reversal.status", is("DONE"));
    }
}
