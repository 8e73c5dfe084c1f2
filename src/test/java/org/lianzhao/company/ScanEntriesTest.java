package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.ScanEntries.Entry;

class ScanEntriesTest {
    private static final ScanPlace PLACE = ScanPlace.read("CORE:甲");

    private static UUID firm(int number) {
        return new UUID(0, number);
    }

    private static Entry entry(String key, int number) {
        return new Entry(key, firm(number));
    }

    @Test
    void the_last_key_is_left_for_the_next_part_where_more_may_stand_under_it() {
        var entries = ScanEntries.of(PLACE, List.of(entry("乙", 1), entry("乙", 2), entry("丙", 3)), false);
        assertThat(entries.several()).containsExactly(Set.of(firm(1), firm(2)));
        assertThat(entries.next()).isEqualTo(ScanPlace.read("CORE:乙"));
        assertThat(entries.size()).isEqualTo(2);
    }

    @Test
    void at_the_end_of_an_index_nothing_is_left_and_the_next_one_follows() {
        var entries = ScanEntries.of(PLACE, List.of(entry("乙", 1), entry("乙", 2)), true);
        assertThat(entries.size()).isEqualTo(2);
        assertThat(entries.next()).isEqualTo(ScanPlace.read("SOUND:-1"));
        assertThat(ScanEntries.of(ScanPlace.read("PERSON:7"), List.of(), true).next())
                .isNull();
    }

    @Test
    void what_is_too_much_under_one_key_goes_on_within_it_and_overlaps() {
        List<Entry> read =
                IntStream.range(0, 100).mapToObj(number -> entry("乙", number)).toList();
        var part = ScanEntries.of(PLACE, read, false);
        assertThat(part.size()).isEqualTo(100);
        assertThat(part.next()).isEqualTo(new ScanPlace(ScanWalk.CORE, "乙", firm(79)));
        var last = ScanEntries.of(Objects.requireNonNull(part.next()), read.subList(80, 100), true);
        assertThat(last.next()).isEqualTo(ScanPlace.read("CORE:乙"));
    }

    @Test
    void the_smallest_part_gets_on() {
        assertThat(ScanEntries.of(PLACE, List.of(entry("乙", 5)), false).next())
                .isEqualTo(new ScanPlace(ScanWalk.CORE, "乙", firm(5)));
    }

    @Test
    void a_place_is_read_as_it_was_written_whatever_is_in_the_key() {
        for (String key : List.of("a:b", "a@b", "电子")) {
            assertThat(ScanPlace.read(PLACE.behind(key).written())).isEqualTo(PLACE.behind(key));
            ScanPlace within = PLACE.within(key, firm(7));
            assertThat(ScanPlace.read(within.written())).isEqualTo(within);
        }
        assertThat(ScanPlace.read("")).isEqualTo(ScanPlace.first());
    }
}
