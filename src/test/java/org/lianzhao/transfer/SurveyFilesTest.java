package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianzhao.transfer.ImportCalls.rows;

import io.restassured.response.ValidatableResponse;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** A test of files of supply surveys, which the chain office hands in. */
abstract class SurveyFilesTest extends FactImportTest {
    static final String TITLES = "年度,链主企业,统一社会信用代码,方向,环节,合计（万元）,园区内（万元）,市内（万元）,省内（万元）,省外（万元）,来源\n";

    String surveys(String rows, String mode) {
        String id =
                handed(Role.CHAIN_OFFICE, rows, mode).statusCode(201).extract().path("id");
        worker.run();
        return id;
    }

    ValidatableResponse handed(Role role, String rows, String mode) {
        return handed(role, rows.getBytes(UTF_8), mode);
    }

    @Override
    ValidatableResponse handed(Role role, byte[] file, String mode) {
        return ImportCalls.handIn(role, file, "surveys", mode, "");
    }

    /** What is on record of a segment of a chain that no other test tells anything of in that year. */
    static ValidatableResponse told(int year) {
        return told("EL", year);
    }

    static ValidatableResponse told(String chain, int year) {
        return Caller.as(Role.MEMBER)
                .queryParam("year", year)
                .get("/api/chains/" + chain + "/surveys")
                .then()
                .statusCode(200);
    }

    void steered(String id, String how) {
        Caller.as(Role.CHAIN_OFFICE)
                .post("/api/imports/" + id + "/" + how)
                .then()
                .statusCode(200);
        worker.run();
    }
}
