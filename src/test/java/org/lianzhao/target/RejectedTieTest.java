package org.lianzhao.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** A rejected target of which a tie was known goes on being one of which it is known, whatever the other firm is called. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class RejectedTieTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Inject
    ListRepository lists;

    @Inject
    EntityManager database;

    @Test
    void the_record_of_a_customer_here_may_be_merged_and_part_again() {
        GapCalls gap = new GapCalls(word);
        String firm = GapCalls.firm("示例", word);
        String kept = GapCalls.firm("示例", fresh("示例他物"));
        String gone = resident();
        Caller.as(Role.MEMBER)
                .body(Map.of("companyId", gone, "role", "CUSTOMER", "source", "示例走访"))
                .post("/api/companies/" + firm + "/relations")
                .then()
                .statusCode(201);
        score(gap);
        gap.reject(firm);
        gap.list("?state=REJECTED")
                .then()
                .body("items.companyId", contains(firm))
                .body("items[0].factors.find { it.part == 'REACH' }.points", is(6));
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
        staysAway(gap);
        String merge =
                Caller.as(Role.OFFICE).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
        staysAway(gap);
    }

    private void staysAway(GapCalls gap) {
        QuarkusTransaction.requiringNew().run(() -> lists.mark(List.of(id(gap))));
        score(gap);
        gap.list("").then().body("items", empty());
    }

    private String resident() {
        String resident = GapCalls.firm("示例", fresh("示例他物"));
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "segmentCode",
                        "EQ-7010",
                        "role",
                        "MEMBER",
                        "presence",
                        "PRODUCTION",
                        "place",
                        "ZONE",
                        "source",
                        "示例走访"))
                .post("/api/companies/" + resident + "/holdings")
                .then()
                .statusCode(201);
        // what somebody says by hand is no presence yet
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update holding set basis = 'SOURCE' where company_id = :firm")
                        .setParameter("firm", UUID.fromString(resident))
                        .executeUpdate());
        return resident;
    }
}
