package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.TooOften;

/** How an export is understood, read part by part, and given its turn. */
class ExportRunTest {
    private static final List<ExportColumn<String>> COLUMNS = List.of(
            ExportColumn.text("words", row -> row),
            ExportColumn.code("code", row -> row),
            ExportColumn.<String>moment("at", row -> Instant.parse("2026-01-01T16:00:59Z"))
                    .onDemand(),
            ExportColumn.<String>text("phone", row -> "139****00").ofPeople());

    private static final class Kept implements ExportOut {
        final List<List<@Nullable Object>> rows = new ArrayList<>();
        long told = -1;

        @Override
        public void row(List<@Nullable Object> cells) {
            rows.add(cells);
        }

        @Override
        public void finish(long count) {
            told = count;
        }
    }

    private static ExportOrder<String> order(List<ExportColumn<String>> columns, boolean inFull) {
        return new ExportOrder<>(
                UUID.randomUUID(),
                "list",
                "list",
                FileFormat.CSV,
                columns,
                List.of(),
                new Author(UUID.randomUUID(), "示例"),
                inFull,
                Instant.EPOCH);
    }

    private static Kept run(ExportOrder<String> order, String... rows) throws IOException {
        Kept kept = new Kept();
        new ExportRun<String>(
                        order,
                        part -> {
                            throw new AssertionError("There is no further part");
                        },
                        () -> false)
                .write(Page.whole(List.of(rows)), order.first(10), kept);
        return kept;
    }

    @Test
    void parts_follow_each_other_to_the_last_and_all_rows_are_counted() throws IOException {
        ExportOrder<String> order = order(COLUMNS.subList(0, 1), true);
        List<ExportPart> asked = new ArrayList<>();
        Kept kept = new Kept();
        ExportRun<String> run = new ExportRun<>(
                order,
                part -> {
                    asked.add(part);
                    return asked.size() == 1 ? new Page<>(List.of(), "b") : new Page<>(List.of("三"), null);
                },
                () -> false);
        run.write(new Page<>(List.of("一", "二"), "a"), order.first(2), kept);
        assertThat(kept.rows).containsExactly(List.of("一"), List.of("二"), List.of("三"));
        assertThat(asked).extracting(ExportPart::cursor).containsExactly("a", "b");
        assertThat(kept.told).isEqualTo(3).isEqualTo(run.rows());
    }

    @Test
    void a_list_that_fails_on_the_way_is_not_ended() {
        ExportOrder<String> order = order(COLUMNS, true);
        Kept kept = new Kept();
        ExportRun<String> run = new ExportRun<>(
                order,
                part -> {
                    throw new IllegalStateException("gone");
                },
                () -> false);
        assertThatThrownBy(() -> run.write(new Page<>(List.of("一"), "a"), order.first(1), kept))
                .hasMessage("gone");
        assertThat(kept.told).isEqualTo(-1);
        assertThat(run.rows()).isEqualTo(1);
    }

    @Test
    void nothing_more_is_read_for_a_reader_who_has_gone_away() {
        ExportOrder<String> order = order(COLUMNS, true);
        ExportRun<String> run = new ExportRun<>(
                order,
                part -> {
                    throw new AssertionError("Nobody reads this");
                },
                () -> true);
        assertThatThrownBy(() -> run.write(new Page<>(List.of("一"), "a"), order.first(1), new Kept()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void numbers_of_people_in_words_are_masked_whoever_takes_them_out() throws IOException {
        List<ExportColumn<String>> words = COLUMNS.subList(0, 1);
        String text = "打给 13812345678 或 someone@example.com";
        for (boolean inFull : List.of(true, false)) {
            Object masked = run(order(words, inFull), text).rows.get(0).get(0);
            assertThat(masked).asString().startsWith("打给 138").doesNotContain("12345678", "someone");
        }
        assertThat(run(order(words, false), "第 12 号，共 345 家").rows).containsExactly(List.of("第 12 号，共 345 家"));
    }

    @Test
    void codes_are_left_as_they_are_and_moments_are_those_of_china() throws IOException {
        assertThat(run(order(COLUMNS.subList(1, 3), false), "13812345678").rows)
                .containsExactly(List.of("13812345678", LocalDateTime.of(2026, 1, 2, 0, 0)));
    }

    @Test
    void the_usual_columns_come_where_nobody_chooses_and_the_chosen_ones_in_their_order() {
        assertThat(ExportReading.chosen(COLUMNS, List.of()))
                .extracting(ExportColumn::name)
                .containsExactly("words", "code", "phone");
        assertThat(ExportReading.chosen(COLUMNS, List.of("at", "words", "at")))
                .extracting(ExportColumn::name)
                .containsExactly("at", "words");
        assertThatThrownBy(() -> ExportReading.chosen(COLUMNS, List.of("words", "sesame")))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.field()).isEqualTo("columns"));
    }

    @Test
    void what_it_holds_of_people_is_told_by_its_columns_and_the_right() {
        assertThat(order(COLUMNS.subList(0, 2), true).personal()).isEqualTo(ExportedPersonalData.NONE);
        assertThat(order(COLUMNS, true).personal()).isEqualTo(ExportedPersonalData.FULL);
        assertThat(order(COLUMNS, false).personal()).isEqualTo(ExportedPersonalData.MASKED);
    }

    @Test
    void one_person_has_few_turns_at_once_and_all_together_have_not_many_more() {
        ExportTurns turns = new ExportTurns(3, 2);
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        ExportTurns.Turn first = turns.take(one);
        turns.take(one);
        assertThatThrownBy(() -> turns.take(one)).isInstanceOf(TooOften.class).hasMessageContaining("exports-of-one");
        turns.take(other);
        assertThatThrownBy(() -> turns.expectRoom(UUID.randomUUID()))
                .isInstanceOf(TooOften.class)
                .hasMessageContaining("exports-busy");
        first.close();
        first.close();
        turns.take(other);
        assertThatThrownBy(() -> turns.expectRoom(one)).hasMessageContaining("exports-busy");
    }
}
