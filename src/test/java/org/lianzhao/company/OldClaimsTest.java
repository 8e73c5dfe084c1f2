package org.lianzhao.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.company.MergeCalls.firm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** What earlier releases noted of who says what of firms by hand: only his name. */
@QuarkusTest
@Tag("dialect") // SQL of its own, which MariaDB and MySQL may take differently
class OldClaimsTest extends ClaimCalls {
    @Test
    void a_claim_of_somebody_who_is_called_so_alone_stays_his_whoever_says_more_of_it_later() throws IOException {
        String own = "示例" + Fresh.mark();
        String user = "claims-" + Fresh.mark();
        Caller.enter(user, own);
        String firm = firm(Map.of());
        String holding = claim(firm, Map.of());
        noted(holding, own);
        migrated();
        edit(Role.MEMBER, firm, holding, Map.of("version", 0, "evidence", Map.of("text", "现场看过")))
                .statusCode(200);
        Caller.signedIn(user, Role.CHAIN_OFFICE.code())
                .body(Map.of("version", 1, "documentId", paper(firm)))
                .post("/api/companies/" + firm + "/holdings/" + holding + "/verification")
                .then()
                .statusCode(409)
                .body("type", is("/problems/verify-own-claim"));
    }

    @Test
    void of_two_who_are_called_so_either_may_have_said_it() throws IOException {
        String shared = "示例" + Fresh.mark();
        String user = "claims-" + Fresh.mark();
        Caller.enter(user, shared);
        Caller.enter("claims-" + Fresh.mark(), shared);
        String firm = firm(Map.of());
        String holding = claim(firm, Map.of());
        noted(holding, shared);
        migrated();
        edit(Role.MEMBER, firm, holding, Map.of("version", 0, "role", "LEADER")).statusCode(200);
        Map<String, Object> said = Map.of("version", 1, "documentId", paper(firm));
        Caller.signedIn(user, Role.CHAIN_OFFICE.code())
                .body(said)
                .post("/api/companies/" + firm + "/holdings/" + holding + "/verification")
                .then()
                .statusCode(409);
        verify(Role.CHAIN_OFFICE, firm, holding, said).statusCode(200);
    }

    private void noted(String holding, String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update holding set said_by_ids = null, said_by_name = null, recorded_by_name = :name "
                                        + "where id = :id")
                        .setParameter("name", name)
                        .setParameter("id", UUID.fromString(holding))
                        .executeUpdate());
    }

    private void migrated() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                OldClaimsTest.class.getResourceAsStream("/db/migration/V338__holding_claimed_by.sql"))) {
            String statement = new String(file.readAllBytes(), UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace(";", "");
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(statement.strip()).executeUpdate());
        }
    }
}
