package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** Rows of one import that changed the same firm are taken back in the order in which they were written, last first. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class ReversalOrderTest extends HttpTest {
    private final String firm = Fresh.text() + "甲有限公司";

    @Inject
    ImportWorker worker;

    @Inject
    ImportChunk chunk;

    @Inject
    Leftovers leftovers;

    @Inject
    ImportKinds kinds;

    @Inject
    ImportColumns columns;

    @Inject
    EntityManager database;

    @BeforeEach
    void enterTheFirm() {
        handIn("name,city,address\n%s,深圳,旧址\n".formatted(firm), "commit").statusCode(201);
        worker.run();
    }

    /** An import that overwrites addresses, about to be written. */
    private String overwriting(String rows) {
        String csv = "name,city,address\n" + rows.replace("甲", firm);
        String id = handIn(csv, "dry-run").statusCode(201).extract().path("id");
        worker.run();
        Caller.as(Role.OFFICE)
                .body(Map.of(
                        "columns",
                        List.of(
                                column(0, "name", "IF_EMPTY"),
                                column(1, "city", "IF_EMPTY"),
                                column(2, "address", "OVERWRITE"))))
                .put("/api/imports/" + id + "/columns")
                .then()
                .statusCode(200);
        worker.run();
        steer(id, "commit");
        return id;
    }

    private static Map<String, Object> column(int position, String column, String rule) {
        return Map.of("position", position, "column", column, "rule", rule);
    }

    private static void steer(String id, String how) {
        Caller.as(Role.OFFICE).post("/api/imports/" + id + "/" + how).then().statusCode(200);
    }

    private static void same(String id, int row) {
        Caller.as(Role.OFFICE)
                .body(Map.of("outcome", "SAME"))
                .put("/api/imports/" + id + "/rows/" + row + "/decision")
                .then()
                .statusCode(200)
                .body("outcome", is("UPDATED"));
    }

    private ValidatableResponse page() {
        Projections.catchUp();
        String id = Caller.as(Role.MEMBER)
                .queryParam("q", firm)
                .get("/api/companies")
                .path("items[0].id");
        return Caller.as(Role.MEMBER).get("/api/companies/" + id).then().statusCode(200);
    }

    private void takeBack(String id, int restored) {
        steer(id, "reversal");
        worker.run();
        show(id).body("reversal.status", is("DONE"))
                .body("reversal.restored", is(restored))
                .body("reversal.kept", is(0));
        page().body("address", is("旧址"));
    }

    @Test
    void rows_that_people_settled_from_below_are_restored_from_above() {
        String id = overwriting("甲,,第二行的地址\n甲,,第三行的地址\n");
        worker.run();
        show(id).body("review", is(2));
        same(id, 3);
        same(id, 2);
        page().body("address", is("第二行的地址"));
        takeBack(id, 2);
    }

    @Test
    void rows_that_were_settled_before_their_order_was_kept_have_it_from_the_moment_of_the_word() throws IOException {
        String id = overwriting("甲,,第二行的地址\n甲,,第三行的地址\n");
        worker.run();
        same(id, 3);
        same(id, 2);
        change("update import_row set settled_no = 0 where batch_id = :id", id);
        change(migration("V180__import_row_settled_no.sql") + " and r.batch_id = :id", id);
        takeBack(id, 2);
    }

    /** What a migration does to the rows that are there. */
    private static String migration(String name) throws IOException {
        try (InputStream text = ReversalOrderTest.class.getResourceAsStream("/db/migration/" + name)) {
            String statements = new String(Objects.requireNonNull(text).readAllBytes(), UTF_8);
            return statements.substring(statements.indexOf("update"), statements.lastIndexOf(';'));
        }
    }

    private void change(String statement, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement)
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }

    @Test
    void a_row_that_was_settled_while_others_were_yet_to_be_written_is_restored_after_them() {
        String id = overwriting("甲,,第二行的地址\n甲,深圳,第三行的地址\n甲,,第四行的地址\n");
        takeFirstRow(UUID.fromString(id));
        same(id, 2);
        worker.run();
        show(id).body("status", is("DONE")).body("review", is(1)).body("updated", is(2));
        same(id, 4);
        page().body("address", is("第四行的地址"));
        takeBack(id, 3);
    }

    /** As a worker that ends after it. */
    private void takeFirstRow(UUID id) {
        UUID other = UUID.randomUUID();
        ImportBatch batch = chunk.claim(other).orElseThrow();
        while (leftovers.forget(id, other)) {
            // until nothing is left of the dry run
        }
        Map<String, String> cells = Map.of("name", firm, "address", "第二行的地址");
        ImportRow row = new ImportRow(2, cells, new ImportRow.Lines(2, 2), null);
        try (ImportWork work = kinds.of(batch.getKind()).begin(batch.source(columns.of(batch)))) {
            chunk.take(id, other, work, new RowChunk(0, List.of(row), 1));
        }
        change("update import_batch set claimed_until = null where id = :id", id.toString());
    }
}
