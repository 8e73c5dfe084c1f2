package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists that are kept up to what is known. */
@QuarkusTest
class TargetListsTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Inject
    TargetLists targets;

    @Inject
    DueLists due;

    @Inject
    ListRepository lists;

    @Inject
    EntityManager database;

    private void tier(UUID segment, String tier) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update target set tier = :tier where segment_id = :segment")
                        .setParameter("tier", tier)
                        .setParameter("segment", segment)
                        .executeUpdate());
    }

    @Test
    void one_that_cannot_be_scored_keeps_no_other_from_it_and_is_tried_again() {
        GapCalls broken = new GapCalls(word);
        GapCalls whole = new GapCalls(word);
        GapCalls.firm("示例", word);
        score(broken);
        score(whole);
        tier(id(broken), "X");
        try {
            QuarkusTransaction.requiringNew().run(() -> lists.mark(List.of(id(broken), id(whole))));
            targets.catchUp();
            assertThat(due.now().score()).contains(id(broken)).doesNotContain(id(whole));
        } finally {
            tier(id(broken), "C");
        }
        targets.catchUp();
        assertThat(due.now().score()).doesNotContain(id(broken));
    }
}
