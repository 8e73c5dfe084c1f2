package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.Projections;

/** What has a list scored again, and what does not. */
@QuarkusTest
class ListMarksTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Inject
    DueLists due;

    @Inject
    ListMarks marks;

    @Inject
    ListRepository lists;

    @Test
    void a_firm_of_another_trade_marks_no_list() {
        GapCalls gap = new GapCalls(word);
        score(gap);
        GapCalls.firm("示例", fresh("示例他物"));
        follow();
        assertThat(due.now().score()).doesNotContain(id(gap));
    }

    @Test
    void a_map_that_is_published_while_a_list_is_scored_is_neither_lost_nor_mixed_in() {
        String later = fresh("示例换");
        GapCalls gap = new GapCalls(word);
        String firm = GapCalls.firm("示例", word);
        String other = GapCalls.firm("示例", later);
        Projections.catchUp();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(scoring.score(id(gap))).isTrue();
            CompletableFuture.runAsync(() -> gap.speaksOf(later)).join();
        });
        gap.list("")
                .then()
                .body("items.companyId", hasItem(firm))
                .body("words", hasItem(word))
                .body("words", not(hasItem(later)))
                .body("recomputing", is(true));
        assertThat(due.now().score()).contains(id(gap));
        score(gap);
        gap.list("")
                .then()
                .body("items.companyId", contains(other))
                .body("words", not(hasItem(word)))
                .body("recomputing", is(false));
    }

    @Test
    void what_is_marked_while_a_list_is_scored_has_it_scored_again() {
        GapCalls gap = new GapCalls(word);
        score(gap);
        QuarkusTransaction.requiringNew().run(() -> {
            CompletableFuture.runAsync(() -> mark(gap)).join();
            assertThat(scoring.score(id(gap))).isTrue();
            CompletableFuture.runAsync(() -> mark(gap)).join();
        });
        assertThat(due.now().score()).contains(id(gap));
    }

    private void mark(GapCalls gap) {
        QuarkusTransaction.requiringNew().run(() -> lists.mark(List.of(id(gap))));
    }

    @Test
    void only_one_instance_scores_at_a_time() {
        GapCalls gap = new GapCalls(word);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(scoring.score(id(gap))).isTrue();
            assertThat(CompletableFuture.supplyAsync(() -> scoring.score(id(gap)))
                            .join())
                    .isFalse();
        });
    }

    @Test
    void all_lists_are_scored_again_every_night() {
        GapCalls gap = new GapCalls(word);
        score(gap);
        marks.all(Instant.now().plusSeconds(3600));
        assertThat(due.now().score()).contains(id(gap));
        gap.list("").then().body("recomputing", is(true));
    }
}
