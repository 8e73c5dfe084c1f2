package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.DuplicateCheck.Subject;
import org.lianzhao.company.ScanBucket.Member;

class ScanBucketTest {
    private static Member member(int number, @Nullable String code, @Nullable String city) {
        return new Member(new UUID(0, number), new Subject(Set.of("示例" + number), Set.of("示例"), code, null, city));
    }

    private static long pairs(List<LookalikeFound> found) {
        return found.stream().mapToLong(one -> one.like().size()).sum();
    }

    @Test
    void a_few_are_compared_all_with_all_and_each_pair_is_told_once() {
        ScanBucket bucket =
                new ScanBucket(List.of(member(1, null, "440300"), member(2, null, "431100"), member(3, null, null)));
        assertThat(pairs(bucket.alike())).isEqualTo(3);
        assertThat(bucket.compared()).isEqualTo(3);
    }

    @Test
    void nobody_is_asked_about_two_different_codes() {
        assertThat(new ScanBucket(List.of(member(1, "A", null), member(2, "B", null))).alike())
                .isEmpty();
        assertThat(pairs(new ScanBucket(List.of(member(1, "A", null), member(2, null, null))).alike()))
                .isEqualTo(1);
    }

    @Test
    void many_cost_no_more_than_their_number_and_only_those_of_one_city_are_compared() {
        List<Member> many = IntStream.range(0, 1000)
                .mapToObj(number -> member(number, null, number % 2 == 0 ? "440300" : "431100"))
                .toList();
        ScanBucket bucket = new ScanBucket(many);
        assertThat(bucket.alike()).isNotEmpty();
        assertThat(bucket.compared()).isBetween(9_000, 10_000);
    }
}
