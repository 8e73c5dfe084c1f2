package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Whether a home is a tie hangs on where the chain is, which is nothing new of a firm. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the fields in
class HomeTieTest extends StoredListCalls {
    private final String word = fresh("示例品");
    private GapCalls gap;
    private String firm;

    @Inject
    EntityManager database;

    @Inject
    DueLists due;

    @BeforeEach
    void rejected() {
        gap = new GapCalls(word);
        firm = GapCalls.firm("示例", word);
        stands("440300");
        comesFrom("431121");
        score(gap);
        gap.reject(firm);
    }

    /** Puts the chain there. */
    private void stands(String region) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update chain set region_code = :region where code = :code")
                        .setParameter("region", region)
                        .setParameter("code", gap.chain())
                        .executeUpdate());
    }

    private void comesFrom(String home) {
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "name",
                        "王示例",
                        "post",
                        Map.of("companyId", firm, "title", "总经理"),
                        "confirmed",
                        true,
                        "hometownCode",
                        home))
                .post("/api/people")
                .then()
                .statusCode(201);
    }

    @Test
    void another_region_of_the_chain_has_the_list_scored_again_and_brings_no_rejected_target_back() {
        stands("431100");
        assertThat(due.now().score()).contains(id(gap));
        score(gap);
        gap.list("").then().body("items", empty());
        gap.list("?state=REJECTED")
                .then()
                .body("items.companyId", contains(firm))
                .body("items[0].factors.find { it.part == 'REACH' }.points", is(8));
    }

    @Test
    void somebody_new_from_where_the_chain_is_brings_it_back() {
        comesFrom("440300");
        score(gap);
        gap.list("").then().body("items.companyId", contains(firm));
    }
}
