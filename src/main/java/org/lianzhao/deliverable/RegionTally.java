package org.lianzhao.deliverable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.RegionCount;

/** Counts of firms by industry and place, added up. */
final class RegionTally {
    private final Map<String, List<RegionCount>> byIndustry;

    RegionTally(Collection<RegionCount> counts) {
        this.byIndustry = counts.stream().collect(Collectors.groupingBy(RegionCount::industry));
    }

    /** A place and how many firms there are. */
    record Ranked(String region, long firms) {}

    /** The provinces of firms in these industries, most firms first. */
    List<Ranked> provinces(Set<String> industries) {
        return ranked(industries, RegionCount::province);
    }

    /** The cities of firms in these industries, most firms first; firms of which only the province is known are in none. */
    List<Ranked> cities(Set<String> industries) {
        return ranked(industries, RegionCount::city);
    }

    /** How many firms there are in these industries, wherever. */
    long firms(Set<String> industries) {
        return of(industries).mapToLong(RegionCount::firms).sum();
    }

    private Stream<RegionCount> of(Set<String> industries) {
        return industries.stream().flatMap(industry -> byIndustry.getOrDefault(industry, List.of()).stream());
    }

    private List<Ranked> ranked(Set<String> industries, Function<RegionCount, @Nullable String> place) {
        Map<String, Long> sums = new HashMap<>();
        of(industries).forEach(count -> {
            String region = place.apply(count);
            if (region != null) {
                sums.merge(region, count.firms(), Long::sum);
            }
        });
        return sums.entrySet().stream()
                .map(sum -> new Ranked(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingLong(Ranked::firms).reversed().thenComparing(Ranked::region))
                .toList();
    }
}
