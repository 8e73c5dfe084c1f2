package org.lianzhao.shared.problem;

import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** Too much at once is answered as that, and the next question as ever. */
@QuarkusTest
class OverloadTest extends HttpTest {
    @Inject
    AgroalDataSource database;

    @Test
    void whoever_finds_no_connection_is_told_to_come_again() throws SQLException {
        Caller.as(Role.MEMBER).get("/api/chains").then().statusCode(200);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = database.getConfiguration()
                            .connectionPoolConfiguration()
                            .maxSize();
                    i > 0;
                    i--) {
                taken.add(database.getConnection());
            }
            Caller.signedIn("test-member", "member")
                    .get("/api/chains")
                    .then()
                    .statusCode(503)
                    .body("type", is("/problems/overload"));
        } finally {
            for (Connection one : taken) {
                one.close();
            }
        }
        Caller.as(Role.MEMBER).get("/api/chains").then().statusCode(200);
    }
}
