package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** A record that cannot be taken back stays alone; a fault that hits everything stops the taking back where it is. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class ReversalTroubleTest extends HttpTest {
    private final String mark = Fresh.text();

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

    private String done(String of, String csv) {
        String id = handIn(csv.getBytes(UTF_8), of, "commit")
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        show(id).body("status", is("DONE"));
        return id;
    }

    private static ValidatableResponse askBack(String id) {
        return Caller.as(Role.OFFICE).post("/api/imports/" + id + "/reversal").then();
    }

    private static ValidatableResponse kept(String id) {
        return Caller.as(Role.OFFICE).get("/api/imports/" + id + "/kept").then();
    }

    private void change(String statement, String id, int row) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement)
                        .setParameter("batch", UUID.fromString(id))
                        .setParameter("row", row)
                        .executeUpdate());
    }

    private void image(String id, int row, String image) {
        change(
                "update import_row set before_image = '%s' where batch_id = :batch and row_no = :row".formatted(image),
                id,
                row);
    }

    /** Works on it until it rests no more, however long its rests would be; the number of attempts. */
    private int workUntilItStandsStill(String id) {
        int attempts = 0;
        do {
            change("update import_batch set claimed_until = null where id = :batch and :row = 0", id, 0);
            worker.run();
            attempts++;
        } while (attempts < 20 && "RUNNING".equals(show(id).extract().path("reversal.status")));
        return attempts;
    }

    private static String rows(int count, String other, int... at) {
        List<Integer> others = IntStream.of(at).boxed().toList();
        return IntStream.rangeClosed(2, count + 1)
                .mapToObj(row -> (others.contains(row) ? other : "好") + row)
                .collect(Collectors.joining("\n", "名称\n", "\n"));
    }

    @Test
    void changes_that_cannot_be_given_back_stay_and_the_rest_is_restored() {
        done("companies", "name,city\n%1$s甲,深圳\n%1$s乙,深圳\n%1$s丙,深圳\n%1$s丁,深圳\n".formatted(mark));
        String id = done(
                "companies", "name,city,address\n%1$s甲,深圳,新址\n%1$s乙,深圳,新址\n%1$s丙,深圳,新址\n%1$s丁,深圳,新址\n".formatted(mark));
        String tooLong = "长".repeat(2000);
        image(id, 3, "{\"address\":{\"before\":\"%s\",\"after\":\"新址\",\"source\":null}}".formatted(tooLong));
        image(id, 4, "{\"unheardOf\":{}}");
        askBack(id).statusCode(200);
        worker.run();
        show(id).body("reversal.status", is("DONE"))
                .body("reversal.restored", is(2))
                .body("reversal.kept", is(2));
        kept(id).body("items.row", contains(3, 4))
                .body("items.label", contains(mark + "乙", mark + "丙"))
                .body("items.text", everyItem(containsString("程序出错")));
        Projections.catchUp();
        for (String name : List.of("甲", "丁")) {
            page(mark + name).body("address", nullValue());
        }
        page(mark + "丙").body("address", is("新址"));
    }

    private ValidatableResponse page(String name) {
        String firm = Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .path("items.find { it.name == '%s' }.id".formatted(name));
        return Caller.as(Role.MEMBER).get("/api/companies/" + firm).then();
    }

    @Test
    void records_that_cannot_be_removed_stay_and_the_rest_goes() {
        String csv = rows(1200, "粘", 2, 700).replace("好1201", "崩1201");
        String id = done("fragile", csv);
        askBack(id).statusCode(200);
        worker.run();
        show(id).body("reversal.status", is("DONE"))
                .body("reversal.removed", is(1197))
                .body("reversal.kept", is(3));
        kept(id).body("items.row", contains(2, 700, 1201)).body("items.text", everyItem(containsString("程序出错")));
        assertThat(kind.left(id)).containsExactly("粘2", "粘700", "崩1201");
    }

    @Test
    void a_database_that_stays_away_stops_it_until_somebody_asks_again() {
        String id = done("fragile", rows(1200, "断", 900));
        kind.seemAway(true);
        askBack(id).statusCode(200);
        assertThat(workUntilItStandsStill(id)).isEqualTo(5);
        show(id).body("status", is("DONE"))
                .body("reversal.status", is("FAILED"))
                .body("reversal.removed", is(500))
                .body("reversal.kept", is(0));
        worker.run();
        assertThat(kind.left(id)).hasSize(700);
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/progress").then().body(containsString("FAILED"));
        kind.seemAway(false);
        askBack(id).statusCode(200).body("reversal.status", is("RUNNING"));
        worker.run();
        show(id).body("reversal.status", is("DONE"))
                .body("reversal.removed", is(1200))
                .body("reversal.kept", is(0));
        assertThat(kind.left(id)).isEmpty();
        askBack(id).statusCode(409).body("type", is("/problems/import-reversed"));
    }

    @Test
    void a_fault_that_hits_every_record_stops_it_before_all_of_them_are_given_up() {
        String id = done("fragile", rows(60, "崩", IntStream.rangeClosed(2, 61).toArray()));
        askBack(id).statusCode(200);
        workUntilItStandsStill(id);
        show(id).body("reversal.status", is("FAILED"))
                .body("reversal.removed", is(0))
                .body("reversal.kept", is(14));
    }
}
