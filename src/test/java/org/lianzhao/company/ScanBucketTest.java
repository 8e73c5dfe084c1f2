package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.ScanBucket.Member;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.FirmTraits.Named;
import org.lianzhao.likeness.FirmTraits.Numbers;
import org.lianzhao.likeness.NameKind;

class ScanBucketTest {
    private static Member member(int number, @Nullable String code, @Nullable String city) {
        Named name = new Named(NameKind.OFFICIAL, CompanyName.keyOf("示例通达" + (number % 2 == 0 ? "有限公司" : "股份有限公司")));
        return new Member(new UUID(0, number), FirmTraits.of(List.of(name), new Numbers(code, null, city), null, null));
    }

    private static long pairs(List<LookalikeFound> found) {
        return found.stream().mapToLong(one -> one.like().size()).sum();
    }

    @Test
    void a_few_are_compared_all_with_all_and_each_pair_is_told_once() {
        ScanBucket bucket =
                new ScanBucket(List.of(member(1, null, "440300"), member(2, null, "440300"), member(3, null, null)));
        assertThat(pairs(bucket.alike())).isEqualTo(3);
        assertThat(bucket.compared()).isEqualTo(3);
    }

    @Test
    void nobody_is_asked_about_two_different_codes() {
        ScanBucket coded = new ScanBucket(List.of(member(1, "A", null), member(2, "B", null)));
        assertThat(coded.alike()).isEmpty();
        assertThat(coded.compared()).isZero();
        assertThat(pairs(new ScanBucket(List.of(member(1, "A", null), member(2, null, null))).alike()))
                .isEqualTo(1);
    }

    @Test
    void many_cost_no_more_than_their_number_and_only_those_of_one_city_are_compared() {
        List<Member> many = IntStream.range(0, 1000)
                .mapToObj(number -> member(number, null, number < 500 ? "440300" : "431100"))
                .toList();
        ScanBucket bucket = new ScanBucket(many);
        assertThat(bucket.alike())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.like())
                        .allSatisfy(other -> assertThat(other.company().getLeastSignificantBits() < 500)
                                .isEqualTo(one.company().getLeastSignificantBits() < 500)));
        assertThat(bucket.compared()).isBetween(10_000, 20_000);
    }
}
