package org.lianzhao.transfer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.document.DocumentCalls;
import org.lianzhao.testing.Caller;

/** A firm that somebody has added a document to stays when the import that made it is taken back. */
@QuarkusTest
class DocumentedFirmsTest extends ImportTest {
    @Test
    void a_firm_with_documents_stays_and_the_reason_is_given() {
        String id = written("name\n" + mark + "\n");
        String firm = firms().extract().path("items[0].id");
        DocumentCalls.added(Caller.as(Role.MEMBER), "company:" + firm);
        steer(id, "reversal").statusCode(200);
        worker.run();
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/kept")
                .then()
                .statusCode(200)
                .body("items[0].text", containsString("文件"));
        DocumentCalls.list(Caller.as(Role.MEMBER), "company:" + firm).body("items.size()", is(1));
    }
}
