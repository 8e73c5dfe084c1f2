package org.lianzhao.relation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Relations follow their firm where two records turn out to be one, none double, none to itself, and go back. */
@QuarkusTest
class MergedRelationsTest extends RelationCalls {
    private static void merge(String kept, String gone) {
        Caller.as(Role.OFFICE)
                .body(Map.of("goneId", gone))
                .post("/api/companies/" + kept + "/merges")
                .then()
                .statusCode(201);
    }

    private static void undo(String kept) {
        String merge =
                Caller.as(Role.OFFICE).get("/api/companies/" + kept + "/merges").path("items[0].id");
        Caller.as(Role.OFFICE)
                .body("{}")
                .post("/api/companies/merges/" + merge + "/reversal")
                .then()
                .statusCode(200);
    }

    @Test
    void they_move_without_doubles_or_relations_to_itself_and_come_back() {
        String kept = firm();
        String gone = firm();
        String customer = firm();
        String parent = firm();
        related(kept, customer, "CUSTOMER");
        related(gone, customer, "CUSTOMER");
        related(gone, parent, "PARENT");
        related(gone, kept, "SUPPLIER");
        String removed = related(gone, kept, "REFERRER");
        remove(Role.MEMBER, gone, removed, 0, "记错了").statusCode(200);
        merge(kept, gone);
        of(kept).body("items.role", containsInAnyOrder("CUSTOMER", "PARENT"));
        of(customer).body("items", hasSize(1)).body("items.companyId", contains(kept));
        of(parent).body("items.companyId", contains(kept)).body("items.role", contains("SUBSIDIARY"));
        // who still has the record that went on the screen means the one that goes on
        relate(gone, parent, "CUSTOMER", Map.of()).statusCode(201);
        relate(kept, gone, "CUSTOMER", Map.of()).statusCode(400);
        of(parent).body("items.role", containsInAnyOrder("SUBSIDIARY", "SUPPLIER"));
        undo(kept);
        of(kept).body("items.role", containsInAnyOrder("CUSTOMER", "CUSTOMER", "CUSTOMER"));
        of(gone).body("items.role", containsInAnyOrder("CUSTOMER", "PARENT", "SUPPLIER"));
        of(customer).body("items", hasSize(2));
        of(parent).body("items.companyId", containsInAnyOrder(gone, kept));
    }

    @Test
    void what_is_removed_meanwhile_does_not_come_back() {
        String kept = firm();
        String gone = firm();
        String other = firm();
        String relation = related(gone, other, "SUPPORT");
        merge(kept, gone);
        remove(Role.MEMBER, kept, relation, 1, "不是").statusCode(200);
        undo(kept);
        of(gone).body("items", empty());
        of(other).body("items", empty());
    }

    @Test
    void the_opposite_of_what_has_one_direction_stays_behind() {
        String kept = firm();
        String gone = firm();
        String other = firm();
        related(kept, other, "PARENT");
        related(gone, other, "SUBSIDIARY");
        merge(kept, gone);
        of(kept).body("items.role", contains("PARENT"));
        undo(kept);
        of(gone).body("items.role", contains("SUBSIDIARY"));
    }

    @Test
    void what_the_other_record_has_already_is_not_given_back() {
        String kept = firm();
        String gone = firm();
        String one = firm();
        String two = firm();
        String first = related(kept, one, "CUSTOMER");
        related(gone, one, "CUSTOMER"); // stays behind: the kept one has it
        related(gone, two, "CUSTOMER"); // goes along
        merge(kept, gone);
        remove(Role.MEMBER, kept, first, 0, "不是").statusCode(200);
        merge(one, two); // and is now the same as what stayed behind
        undo(kept);
        of(gone).body("items.companyId", contains(one));
        of(kept).body("items.companyId", contains(one));
    }
}
