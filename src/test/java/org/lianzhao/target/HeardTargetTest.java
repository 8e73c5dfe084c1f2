package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.event.Author;

/** Of what a rejected target hears, and what it only takes note of. */
class HeardTargetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final List<String> WORDS = Facts.words(List.of("导光板"));
    private static final List<String> MORE = Facts.words(List.of("导光板", "扩散膜"));
    private static final List<String> TIED = List.of(WORDS.get(0), Facts.tie("target.tie-chamber", "示例商会"));

    private final TargetWork work = new TargetWork(UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void rejected() {
        work.decide(
                WorkState.REJECTED,
                "示例",
                WORDS,
                new Author(UUID.randomUUID(), "示例"),
                Instant.parse("2026-02-01T00:00:00Z"));
    }

    @Test
    void words_are_news_where_the_list_was_scored_alike() {
        assertThat(work.hears(MORE, true, TODAY)).isTrue();
        assertThat(work.getState()).isEqualTo(WorkState.OPEN);
    }

    @Test
    void words_that_came_with_another_map_are_known_from_then_on() {
        assertThat(work.hears(MORE, false, TODAY)).isFalse();
        assertThat(work.hears(MORE, true, TODAY)).isFalse();
        assertThat(work.hears(Facts.words(List.of("背光源")), true, TODAY)).isTrue();
    }

    @Test
    void a_tie_is_news_whatever_else_changed() {
        assertThat(work.hears(TIED, false, TODAY)).isTrue();
    }

    @Test
    void in_another_segment_the_words_are_taken_over_once() {
        work.standIn(UUID.randomUUID());
        assertThat(work.hears(MORE, true, TODAY)).isFalse();
        assertThat(work.hears(MORE, true, TODAY)).isFalse();
        assertThat(work.hears(Facts.words(List.of("背光源")), true, TODAY)).isTrue();
    }

    @Test
    void one_of_which_nothing_was_known_takes_over_as_well() {
        work.decide(
                WorkState.REJECTED,
                "示例",
                List.of(),
                new Author(UUID.randomUUID(), "示例"),
                Instant.parse("2026-02-01T00:00:00Z"));
        work.standIn(UUID.randomUUID());
        assertThat(work.hears(MORE, true, TODAY)).isFalse();
        assertThat(work.hears(TIED, true, TODAY)).isTrue();
    }
}
