package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.lianzhao.company.MergeCalls.firm;
import static org.lianzhao.company.MergeCalls.merge;
import static org.lianzhao.company.MergeCalls.mergeOf;
import static org.lianzhao.company.MergeCalls.undo;
import static org.lianzhao.document.DocumentCalls.added;
import static org.lianzhao.document.DocumentCalls.handIn;
import static org.lianzhao.document.DocumentCalls.list;
import static org.lianzhao.document.DocumentCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.document.Samples;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A firm's documents go along when it is merged, though no key of the database ties them to it. */
@QuarkusTest
class MergedDocumentsTest extends HttpTest {
    private static RequestSpecification member() {
        return Caller.as(Role.MEMBER);
    }

    @Test
    void documents_follow_a_merge_and_come_back_when_it_is_undone() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        String own = added(member(), "company:" + kept);
        String other = added(member(), "company:" + gone);
        merge(kept, gone, Map.of()).statusCode(201);
        list(member(), "company:" + kept).body("items.id", containsInAnyOrder(own, other));
        list(member(), "company:" + gone).body("items", hasSize(0));
        member().get("/api/documents/" + other + "/content").then().statusCode(200);
        String since = added(member(), "company:" + gone);
        list(member(), "company:" + kept).body("items", hasSize(3));
        undo(mergeOf(kept)).statusCode(200);
        list(member(), "company:" + gone).body("items.id", contains(other));
        list(member(), "company:" + kept).body("items.id", containsInAnyOrder(own, since));
    }

    @Test
    void the_same_paper_on_both_records_is_there_twice_and_either_may_be_withdrawn() {
        byte[] licence = Samples.pdf();
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        handIn(member(), "company:" + kept, "a.pdf", licence, Map.of()).statusCode(201);
        String other = handIn(member(), "company:" + gone, "b.pdf", licence, Map.of())
                .statusCode(201)
                .extract()
                .path("id");
        merge(kept, gone, Map.of()).statusCode(201);
        list(member(), "company:" + kept).body("items", hasSize(2));
        withdraw(member(), other, 0).statusCode(409); // it has moved since it was seen
        withdraw(member(), other, 1).statusCode(200);
    }

    @Test
    void who_compares_two_firms_sees_how_many_documents_each_has() {
        String kept = firm(Map.of());
        String gone = firm(Map.of());
        added(member(), "company:" + gone);
        String id = Caller.as(Role.OFFICE)
                .body(Map.of("companyId", kept, "otherId", gone))
                .post("/api/duplicate-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("row.id");
        JsonPath comparison = Caller.as(Role.OFFICE)
                .get("/api/duplicate-cases/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String other = comparison.getString("comparison.first.id").equals(gone) ? "first" : "second";
        assertThat(comparison.getInt("comparison." + other + ".hanging.documents"))
                .isEqualTo(1);
        String own = other.equals("first") ? "second" : "first";
        assertThat(comparison.getInt("comparison." + own + ".hanging.documents"))
                .isZero();
    }
}
