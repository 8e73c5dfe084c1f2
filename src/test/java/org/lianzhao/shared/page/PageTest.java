package org.lianzhao.shared.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.problem.Invalid;

class PageTest {
    private static final Limit TWO = Limit.of(2);

    @Test
    void a_surplus_row_is_cut_off_and_tells_that_more_follow() {
        Page<String> page = Page.of(List.of("a", "b", "c"), TWO, row -> row);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.position(page.nextCursor())).isEqualTo("b");
    }

    @Test
    void the_last_page_has_no_cursor() {
        assertThat(Page.of(List.of("a", "b"), TWO, row -> row).nextCursor()).isNull();
    }

    @ParameterizedTest
    @CsvSource({", 50", "1, 1", "7, 7", "200, 200", "100000, 200"})
    void a_page_holds_what_was_asked_within_bounds(Integer asked, int rows) {
        assertThat(Limit.of(asked).rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -5, Integer.MIN_VALUE})
    void a_page_without_rows_is_refused(int asked) {
        assertThatThrownBy(() -> Limit.of(asked))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.field()).isEqualTo("limit"));
    }

    @Test
    void a_position_survives_its_cursor_whatever_its_characters() {
        assertThat(Cursor.position(Cursor.after("李 & 何/示例?"))).isEqualTo("李 & 何/示例?");
    }

    @Test
    void no_cursor_means_the_beginning() {
        assertThat(Cursor.position(null)).isNull();
        assertThat(Cursor.number("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "not base64!"})
    void a_forged_cursor_is_refused(String cursor) {
        assertThatThrownBy(() -> Cursor.position(cursor)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "019A0000-0000-7000-8000-000000000000", "' or 1=1 --", "7"})
    void what_no_list_has_written_is_no_key(String position) {
        assertThatThrownBy(() -> Cursor.id(Cursor.after(position))).isInstanceOf(Invalid.class);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> Cursor.number(Cursor.after("abc"))).isInstanceOf(Invalid.class);
    }
}
