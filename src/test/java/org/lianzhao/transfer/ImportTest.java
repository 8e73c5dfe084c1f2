package org.lianzhao.transfer;

import static org.lianzhao.transfer.ImportCalls.handIn;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** A test of imports, with what people do in most of them. */
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
abstract class ImportTest extends HttpTest {
    /** Part of names that no other test uses. */
    final String mark = Fresh.text();

    @Inject
    ImportWorker worker;

    /** Hands a file in for a dry run and works through it; the import's id. */
    String tried(String csv) {
        return worked(csv, "dry-run");
    }

    /** Hands a file in to be written and works through it; the import's id. */
    String written(String csv) {
        return worked(csv, "commit");
    }

    private String worked(String csv, String mode) {
        String id = handIn(csv, mode).statusCode(201).extract().path("id");
        worker.run();
        return id;
    }

    static ValidatableResponse steer(String id, String how) {
        return Caller.as(Role.OFFICE).post("/api/imports/" + id + "/" + how).then();
    }

    static ValidatableResponse decide(String id, int row, String outcome) {
        return Caller.as(Role.OFFICE)
                .body(Map.of("outcome", outcome))
                .put("/api/imports/" + id + "/rows/" + row + "/decision")
                .then();
    }

    /** The firms of this test. */
    ValidatableResponse firms() {
        Projections.catchUp();
        return Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .then()
                .statusCode(200);
    }

    /** The only firm of this test, or the first of them. */
    ValidatableResponse firm() {
        String id = firms().extract().path("items[0].id");
        return Caller.as(Role.MEMBER).get("/api/companies/" + id).then();
    }
}
