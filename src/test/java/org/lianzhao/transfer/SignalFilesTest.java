package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lianzhao.transfer.ImportCalls.rows;

import io.restassured.response.ValidatableResponse;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** A test of files of movement signals. */
abstract class SignalFilesTest extends FactImportTest {
    static final String TITLES = "企业名称,统一社会信用代码,信号类型,信号日期,发生日期,有效期至,说明,来源,来源链接\n";

    /** What a row ends with that has a source link. */
    static final String LINK = "https://example.org/1\n";

    String signals(String rows, String mode) {
        String id = handed(Role.OFFICE, rows.getBytes(UTF_8), mode)
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        return id;
    }

    @Override
    ValidatableResponse handed(Role role, byte[] file, String mode) {
        return ImportCalls.handIn(role, file, "signals", mode, "");
    }

    static ValidatableResponse of(String firm) {
        return Caller.as(Role.MEMBER)
                .get("/api/companies/" + firm + "/signals")
                .then()
                .statusCode(200);
    }

    static String lease(String firm, String happens, String link) {
        return firm + ",,租约到期,2026-03-02," + happens + ",,厂房租约年底到期,示例日报," + link + "\n";
    }

    void takeBack(String id) {
        steer(id, "reversal").statusCode(200);
        worker.run();
    }
}
