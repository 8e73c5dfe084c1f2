package org.lianzhao.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;

/** Amounts of a row of a file: what goes beyond the province counts, and a unit that is said twice has to be one. */
class SurveyAmountsTest {
    private static final List<String> COLUMNS = List.of("total", "zone", "city", "province", "outside", "unit");

    private static Rings read(@Nullable String... cells) {
        return amounts(false, cells).rings();
    }

    private static Rings pasted(@Nullable String... cells) {
        return amounts(true, cells).rings();
    }

    private static SurveyAmounts amounts(boolean mayShare, @Nullable String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int at = 0; at < cells.length; at++) {
            String cell = cells[at];
            if (cell != null) {
                row.put(COLUMNS.get(at), cell);
            }
        }
        return new SurveyAmounts(new ImportRow(2, row, new ImportRow.Lines(2, 2), null), mayShare);
    }

    @ParameterizedTest
    @CsvSource({
        // all of it is told of: what is empty is nothing
        "1000, 200, ,    , 800, 200, 0,    0",
        "1000,    , ,    ,1000,   0, 0,    0",
        "1000, 700, , 300,   0, 700, 0,  300",
        // one is empty: it is the rest
        "1000, 200, 300, , 100, 200, 300, 400",
        "1000,    , 300, 400, 100, 200, 300, 400",
        // several are empty and there is a rest: nobody knows whose it is
        "1000, 200, ,    , 100, 200,  ,",
        "1000, 200, ,    ,    , 200,  ,",
        // the whole is empty: it is the sum
        "    , 200, 300, 400, 100, 200, 300, 400"
    })
    void a_ring_is_known_where_the_others_leave_no_choice(
            @Nullable String total,
            @Nullable String zone,
            @Nullable String city,
            @Nullable String province,
            @Nullable String outside,
            @Nullable BigDecimal inZone,
            @Nullable BigDecimal inCity,
            @Nullable BigDecimal inProvince) {
        Rings rings = read(in(total), in(zone), in(city), in(province), in(outside));
        assertThat(rings.total()).isEqualByComparingTo("1000");
        same(rings.zone(), inZone);
        same(rings.city(), inCity);
        same(rings.province(), inProvince);
    }

    private static @Nullable String in(@Nullable String amount) {
        return amount == null ? null : amount + "万元";
    }

    private static void same(@Nullable BigDecimal ring, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(ring).isNull();
        } else {
            assertThat(ring).isEqualByComparingTo(expected);
        }
    }

    @Test
    void amounts_that_were_rounded_up_leave_nothing_for_an_empty_ring() {
        assertThat(read("100万元", "33.34万元", "33.34万元", null, "33.34万元").province())
                .isEqualByComparingTo("0");
    }

    // as the engine hands it over: 500 below 总额（万元） is 500(万元)
    @Test
    void a_unit_of_the_row_that_is_not_the_titles_is_refused() {
        assertThatThrownBy(() -> read("2(万元)", null, null, null, null, "亿元"))
                .isInstanceOf(BadCell.class)
                .hasMessage("survey.unit-differs");
        assertThatThrownBy(() -> read("2(万元)", null, null, null, null, "吨")).hasMessage("survey.unit-differs");
        assertThat(read("2(万元)", null, null, null, null, "万").total()).isEqualByComparingTo("2");
        assertThat(read("2(亿元)", null, null, null, null, "亿元").total()).isEqualByComparingTo("20000");
    }

    @Test
    void an_amount_that_names_its_own_unit_goes_before_that_of_its_row() {
        Rings rings = read("2", "1,500万元", null, null, null, "亿元");
        assertThat(rings.total()).isEqualByComparingTo("20000");
        assertThat(rings.zone()).isEqualByComparingTo("1500");
    }

    @Test
    void what_is_pasted_may_tell_its_rings_in_per_cent() {
        Rings rings = pasted("1000(万元)", "20%", "30％", null, "50%", null);
        assertThat(rings.zone()).isEqualByComparingTo("200");
        assertThat(rings.city()).isEqualByComparingTo("300");
        assertThat(rings.province()).isEqualByComparingTo("0");
    }

    @Test
    void a_share_stands_beside_no_amount_and_never_alone() {
        assertThatThrownBy(() -> pasted("1000万元", "20%", "30万元")).hasMessage("survey.share");
        assertThatThrownBy(() -> pasted(null, "20%", "20%", "20%", "40%")).hasMessage("survey.share-of-nothing");
        assertThatThrownBy(() -> pasted("1000万元", "-2%")).hasMessage("survey-negative");
        assertThatThrownBy(() -> pasted("1000万元", "70%", "31%")).hasMessage("survey.over-total");
        assertThatThrownBy(() -> read("1000万元", "20%")).hasMessage("survey.amount");
    }
}
