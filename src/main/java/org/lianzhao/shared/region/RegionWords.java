package org.lianzhao.shared.region;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recognises regions in what people and registers write: 贵州 and 黔南, or an address that begins with them. */
@Singleton
public class RegionWords {
    private final Map<String, List<Region>> below;
    /** Each province with all that is in it. */
    private final Map<String, List<Region>> within;

    private final List<Region> cities;
    private final Regions regions;
    private final RegionPath path;

    RegionWords(Regions regions) {
        this.regions = regions;
        this.below = regions.all().stream().collect(Collectors.groupingBy(regions::parentOf));
        this.within = below.getOrDefault("", List.of()).stream().collect(Collectors.toMap(Region::code, this::allOf));
        this.cities =
                regions.inUse().stream().filter(region -> !region.isCounty()).toList();
        this.path = new RegionPath(regions, below);
    }

    /**
     * What was recognised.
     *
     * @param region the smallest region that is sure; null where none is
     * @param unknown the word that means no region; null where every word was understood
     */
    public record Found(@Nullable Region region, @Nullable String unknown) {}

    /** Reads a province, a city (or county) and an address, any of which may be missing. */
    public Found read(@Nullable String province, @Nullable String city, @Nullable String address) {
        String provinceWord = plain(province);
        String cityWord = plain(city);
        String place = plain(address);
        Optional<Region> known =
                provinceWord.isEmpty() ? Optional.empty() : begunLike(below.getOrDefault("", List.of()), provinceWord);
        RegionPath.Walk narrower = narrower(known, cityWord);
        Region region =
                narrower.end().or(() -> known).or(() -> startOf(place, "")).orElse(null);
        boolean strayProvince = !provinceWord.isEmpty() && known.isEmpty();
        boolean strayCity = !narrower.rest().isEmpty();
        String unknown = strayProvince ? province : strayCity ? city : null;
        return new Found(region == null ? null : narrowed(region, place), unknown);
    }

    private RegionPath.Walk narrower(Optional<Region> province, String word) {
        if (word.isEmpty()) {
            return new RegionPath.Walk(null, "");
        }
        Optional<Region> found = begunLike(
                        province.map(one -> within.getOrDefault(one.code(), List.of()))
                                .orElse(cities),
                        word)
                .or(() -> province.isEmpty() ? path.onlyOne(word) : Optional.empty());
        if (found.isPresent()) {
            return new RegionPath.Walk(found.get(), "");
        }
        RegionPath.Walk fromTop = path.walk(word, "");
        boolean agrees = province.isEmpty()
                || fromTop.end()
                        .filter(region ->
                                region.provinceCode().equals(province.get().code()))
                        .isPresent();
        return agrees ? fromTop : path.walk(word, province.get().code());
    }

    // as far as the address goes on naming regions from the province down
    private Region narrowed(Region region, String place) {
        String rest = without(place, regions.of(region.provinceCode()).orElse(region));
        rest = without(rest, regions.of(region.cityCode()).orElse(region));
        Region found = region;
        for (Optional<Region> next = startOf(rest, found.code());
                next.isPresent();
                next = startOf(rest, found.code())) {
            rest = without(rest, next.get());
            found = next.get();
        }
        return regions.today(found.code()).orElse(found);
    }

    private Optional<Region> startOf(String place, String parent) {
        return below.getOrDefault(parent, List.of()).stream()
                .filter(region -> place.startsWith(region.name()))
                .max(Comparator.comparingInt(region -> region.name().length()));
    }

    private static String without(String place, Region region) {
        return place.startsWith(region.name()) ? place.substring(region.name().length()) : place;
    }

    private List<Region> allOf(Region province) {
        List<Region> direct = below.getOrDefault(province.code(), List.of());
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(province),
                        java.util.stream.Stream.concat(
                                direct.stream(),
                                direct.stream().flatMap(city -> below.getOrDefault(city.code(), List.of()).stream())))
                .toList();
    }

    // 黔南 means 黔南布依族苗族自治州; an exact name, then a region that still exists comes first
    private static Optional<Region> begunLike(List<Region> choice, String word) {
        return choice.stream()
                .filter(region -> region.name().startsWith(word) && word.length() > 1)
                .min(Comparator.comparing((Region region) -> !region.name().equals(word))
                        .thenComparing(region -> !region.inUse())
                        .thenComparing(Region::isCounty)
                        .thenComparing(Region::code));
    }

    private static String plain(@Nullable String word) {
        return word == null
                ? ""
                : Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
