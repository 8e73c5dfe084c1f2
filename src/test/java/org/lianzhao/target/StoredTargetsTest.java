package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.SettingCalls;
import org.lianzhao.testing.Statements;

/** Targets as they are scored in the background and kept. */
@QuarkusTest
class StoredTargetsTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Inject
    EntityManagerFactory database;

    @Test
    void a_kept_list_says_when_it_was_scored_and_is_read_page_by_page() {
        GapCalls gap = new GapCalls(word);
        List<String> firms = IntStream.range(0, 5)
                .mapToObj(at -> GapCalls.firm("示例" + at, word))
                .sorted()
                .toList();
        Projections.scoreTargets();
        gap.list("?limit=2")
                .then()
                .body("scoredAt", notNullValue())
                .body("recomputing", is(false))
                .body("looked.fit", is(5))
                .body("items[0].tier", is("C"))
                .body("items[0].reasons[0].excerpt", is(word))
                .body("items[0].reasons[0].words", contains(word))
                .body("items[0].reasons[0].part", is("FIT"));
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = gap.list("?limit=2&cursor=" + cursor);
            read.addAll(page.<List<String>>path("items.companyId"));
            cursor = page.path("nextCursor");
        }
        assertThat(read).containsExactlyElementsOf(firms);
        gap.list("?tier=A").then().body("items.size()", is(0));
        assertThat(statements(gap, 1)).isEqualTo(statements(gap, 200));
    }

    private long statements(GapCalls gap, int limit) {
        return Statements.fewest(database, () -> () -> gap.list("?limit=" + limit));
    }

    @Test
    void a_firm_that_changes_is_scored_again_and_the_change_is_shown() {
        String other = fresh("示例件");
        GapCalls gap = new GapCalls(word, other);
        String firm = GapCalls.firm("示例", word);
        score(gap);
        assertThat(gap.<Integer>of(firm, "score")).isEqualTo(20);
        assertThat(gap.<Integer>of(firm, "scoreBefore")).isNull();
        GapCalls.makes(firm, word + "、" + other);
        follow();
        gap.list("").then().body("recomputing", is(true));
        score(gap);
        gap.list("").then().body("recomputing", is(false));
        assertThat(gap.<Integer>of(firm, "score")).isGreaterThan(20);
        assertThat(gap.<Integer>of(firm, "scoreBefore")).isEqualTo(20);
        assertThat(gap.<String>of(firm, "changedOn")).isNotNull();
        GapCalls.makes(firm, "纺织品");
        score(gap);
        gap.list("?limit=200").then().body("items.companyId", not(hasItem(firm)));
    }

    @Test
    void traders_and_closed_firms_are_shown_as_left_out() {
        GapCalls gap = new GapCalls(word);
        String trader = GapCalls.firm("示例贸易有限公司", word);
        score(gap);
        gap.list("")
                .then()
                .body("items.companyId", not(hasItem(trader)))
                .body("excluded.find { it.companyId == '" + trader + "' }.why", is("TRADER"));
    }

    @Test
    void a_segment_with_hundreds_of_words_is_looked_for_by_the_first_of_them() {
        List<String> keywords =
                IntStream.range(0, 180).mapToObj(at -> "示词" + word + at).toList();
        GapCalls gap = new GapCalls(word);
        String firm = GapCalls.firm("示例", word);
        gap.with(Map.of("keywords", keywords));
        score(gap);
        gap.list("")
                .then()
                .body("items.companyId", contains(firm))
                .body("words.size()", is(Topic.MOST))
                .body("beyond", is(181 - Topic.MOST));
    }

    @Test
    void a_word_that_half_the_register_uses_is_said_to_be_common_and_looks_at_so_many_only() {
        GapCalls gap = new GapCalls("示例");
        IntStream.range(0, 60).forEach(at -> GapCalls.firm("示例", "示例"));
        SettingCalls.set(Role.CHAIN_OFFICE, "target-search", Map.of("looked-at", 50, "kept", 10))
                .statusCode(200);
        try {
            score(gap);
            gap.list("?limit=200")
                    .then()
                    .body("common", contains("示例"))
                    .body("looked.looked", is(50))
                    .body("items.size()", is(10))
                    .body("nextCursor", nullValue());
        } finally {
            SettingCalls.set(Role.CHAIN_OFFICE, "target-search", Map.of("looked-at", 300, "kept", 200))
                    .statusCode(200);
        }
    }
}
