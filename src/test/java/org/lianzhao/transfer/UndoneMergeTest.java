package org.lianzhao.transfer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** Firms that were merged and parted again are as free to be taken back as others; what happened stays readable. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class UndoneMergeTest extends HttpTest {
    private final String mark = Fresh.text();
    private String batch = "";
    private String one = "";
    private String other = "";
    private String byHand = "";

    @Inject
    ImportWorker worker;

    @BeforeEach
    void twoFirmsOfAnImportAndOneByHand() {
        batch = handIn("name,city\n%1$s甲,深圳\n%1$s乙,深圳\n".formatted(mark), "commit")
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        byHand = Caller.as(Role.MEMBER)
                .body(Map.of("name", mark + "丙"))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Projections.catchUp();
        one = firm(mark + "甲");
        other = firm(mark + "乙");
    }

    private String firm(String name) {
        return Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .then()
                .extract()
                .path("items.find { it.name == '%s' }.id".formatted(name));
    }

    private static void merge(String kept, String gone) {
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse merges(String firm) {
        return Caller.as(Role.LEADER)
                .get("/api/companies/" + firm + "/merges")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse undo(String firm) {
        return undoMerge(merges(firm).extract().path("items[0].id"));
    }

    private static ValidatableResponse undoMerge(String merge) {
        return Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then();
    }

    private void takeBack() {
        Caller.as(Role.OFFICE)
                .post("/api/imports/" + batch + "/reversal")
                .then()
                .statusCode(200);
        worker.run();
    }

    @Test
    void two_that_were_parted_again_are_taken_back() {
        merge(one, other);
        undo(one).statusCode(200);
        takeBack();
        show(batch).body("reversal.removed", is(2)).body("reversal.kept", is(0));
    }

    @Test
    void the_record_that_had_gone_is_taken_back_and_the_other_still_tells_of_the_merge() {
        merge(byHand, other);
        String merge = merges(byHand).extract().path("items[0].id");
        undo(byHand).statusCode(200);
        takeBack();
        show(batch).body("reversal.removed", is(2));
        merges(byHand)
                .body("items", hasSize(1))
                .body("items[0].gone.id", is(other))
                .body("items[0].gone.name", is(mark + "乙"))
                .body("items[0].kept.name", is(mark + "丙"))
                .body("items[0].undoneAt", notNullValue());
        undoMerge(merge).statusCode(409).body("type", is("/problems/merge-undone"));
    }

    @Test
    void the_record_that_had_been_kept_is_taken_back_as_well() {
        merge(one, byHand);
        undo(one).statusCode(200);
        takeBack();
        show(batch).body("reversal.removed", is(2));
        merges(byHand).body("items[0].kept.name", is(mark + "甲"));
    }

    @Test
    void a_merge_that_holds_keeps_both_records() {
        merge(byHand, one);
        undo(byHand).statusCode(200);
        merge(byHand, one);
        takeBack();
        show(batch).body("reversal.removed", is(1)).body("reversal.kept", is(1));
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + batch + "/kept")
                .then()
                .body("items", hasSize(1))
                .body("items[0].text", containsString("合并记录"));
    }
}
