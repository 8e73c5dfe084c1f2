package org.lianzhao.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.region.RegionCode;

/**
 * A firm as it is compared with others.
 *
 * @param names its official names, and other spellings that its code or somebody has proved to be its
 * @param english what it calls itself in English: nobody registers those, and several firms may bear one
 * @param former names it had
 * @param shorts its short names
 * @param creditCode eighteen characters, right check character or not
 * @param rightCode whether it has a credit code whose check character is right
 * @param registrationNo the fifteen digits of the old number
 * @param region where it is registered, as exactly as is known
 * @param address in the form that is equal for one door
 * @param representative who represents it by law (法定代表人)
 */
public record FirmTraits(
        List<NameParts> names,
        List<NameParts> english,
        List<NameParts> former,
        List<NameParts> shorts,
        @Nullable String creditCode,
        boolean rightCode,
        @Nullable String registrationNo,
        @Nullable RegionCode region,
        @Nullable String address,
        @Nullable String representative) {

    /** A firm by its names in the form that is equal only for the same name, and by what is written of the rest. */
    public static FirmTraits of(
            Collection<Named> keys, Numbers numbers, @Nullable String address, @Nullable String representative) {
        Map<NameKind, List<NameParts>> names = new EnumMap<>(NameKind.class);
        // the official name before other spellings: the first is the one it is known by
        keys.stream()
                .sorted(Comparator.comparing(Named::kind))
                .forEach(name -> names.computeIfAbsent(kind(name), unused -> new ArrayList<>())
                        .add(NameParts.of(name.key())));
        return new FirmTraits(
                names.getOrDefault(NameKind.OFFICIAL, List.of()),
                names.getOrDefault(NameKind.ENGLISH, List.of()),
                names.getOrDefault(NameKind.FORMER, List.of()),
                names.getOrDefault(NameKind.SHORT, List.of()),
                numbers.creditCode(),
                numbers.creditCode() != null && new CreditCode(numbers.creditCode()).isValid(),
                numbers.registrationNo(),
                numbers.regionCode() == null ? null : new RegionCode(numbers.regionCode()),
                PlainAddress.of(address),
                representative == null || representative.isBlank() ? null : CompanyName.keyOf(representative));
    }

    /** One of its names, by what it is to the firm. */
    public record Named(NameKind kind, String key) {}

    /** By which numbers registers know it, and where. */
    public record Numbers(
            @Nullable String creditCode,
            @Nullable String registrationNo,
            @Nullable String regionCode) {}

    private static NameKind kind(Named name) {
        return name.kind() == NameKind.OTHER ? NameKind.OFFICIAL : name.kind();
    }

    /** The name that it is known by. */
    NameParts name() {
        return names.get(0);
    }

    /** Its official names, those it has and those it had. */
    List<NameParts> everOfficial() {
        return Stream.of(names, former).flatMap(List::stream).toList();
    }

    /** All its names but the short ones. */
    public List<NameParts> whole() {
        return Stream.of(names, english, former).flatMap(List::stream).toList();
    }

    Set<String> keys() {
        return keysOf(names);
    }

    static Set<String> keysOf(List<NameParts> names) {
        return names.stream().map(NameParts::key).collect(Collectors.toSet());
    }

    /** Whether both have right credit codes, and different ones: two firms, whatever they are called. */
    public boolean isKnownApartFrom(FirmTraits other) {
        return rightCode && other.rightCode && !Objects.equals(creditCode, other.creditCode);
    }

    /** The code of the city it is registered in; null where no more than its province is known. */
    public @Nullable String cityCode() {
        return region == null ? null : region.city();
    }

    /** Whether both are surely in one city. */
    boolean isInCityOf(FirmTraits other) {
        return cityCode() != null && Objects.equals(cityCode(), other.cityCode());
    }

    /** Whether the two are surely in different cities: of a city and its province nobody can say so. */
    public boolean isInAnotherCity(FirmTraits other) {
        if (region == null || other.region == null) {
            return false;
        }
        boolean known = region.city() != null && other.region.city() != null;
        return known ? !isInCityOf(other) : !region.province().equals(other.region.province());
    }

    /** Whether the two are in different districts of one city. */
    boolean isInAnotherDistrict(FirmTraits other) {
        return region != null
                && other.region != null
                && isInCityOf(other)
                && region.isCounty()
                && other.region.isCounty()
                && !region.equals(other.region);
    }
}
