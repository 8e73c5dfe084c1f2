package org.lianzhao.shared.region;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows words that name several regions in one, 湖南永州冷水滩区, and knows districts that there is only one of: 黄浦. */
final class RegionPath {
    private static final String KIND = "(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|新区|省|市|区|县)$";

    private final Map<String, List<Region>> below;
    private final Map<String, List<Region>> counties;

    RegionPath(Regions regions, Map<String, List<Region>> below) {
        this.below = below;
        this.counties = regions.inUse().stream()
                .filter(region -> !region.code().endsWith("00"))
                .flatMap(region ->
                        Stream.of(region.name(), shortName(region)).distinct().map(name -> Map.entry(name, region)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * How far a word names regions.
     *
     * @param last the smallest region; null where it names none
     * @param rest what is left of the word
     */
    record Walk(@Nullable Region last, String rest) {
        Optional<Region> end() {
            return Optional.ofNullable(last);
        }
    }

    /** The district or county of this name, where no other one has it. */
    Optional<Region> onlyOne(String word) {
        List<Region> found = counties.getOrDefault(word, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Reads a word from the regions below {@code parent} down. */
    Walk walk(String word, String parent) {
        Walk walk = new Walk(null, word);
        for (Optional<Walk> next = step(walk, parent); next.isPresent(); next = step(walk, parent)) {
            walk = next.get();
        }
        return walk;
    }

    private Optional<Walk> step(Walk walk, String parent) {
        String from = walk.end().map(Region::code).orElse(parent);
        String rest = walk.rest();
        return below.getOrDefault(from, List.of()).stream()
                .flatMap(region -> Stream.of(region.name(), shortName(region))
                        .filter(name -> name.length() > 1 && rest.startsWith(name))
                        .map(name -> Map.entry(name, region)))
                .max(Comparator.<Map.Entry<String, Region>>comparingInt(
                                found -> found.getKey().length())
                        .thenComparing(found -> found.getValue().inUse()))
                .map(found ->
                        new Walk(found.getValue(), rest.substring(found.getKey().length())));
    }

    private static String shortName(Region region) {
        String plain = region.name().replaceFirst(KIND, "");
        return plain.length() > 1 ? plain : region.name();
    }
}
