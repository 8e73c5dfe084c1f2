package org.lianzhao.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A firm as it is compared with others.
 *
 * @param names its official names, and other spellings that its code or somebody has proved to be its
 * @param english what it calls itself in English: nobody registers those, and several firms may bear one
 * @param former names it had
 * @param shorts its short names
 * @param creditCode eighteen characters, right check character or not
 * @param registrationNo the fifteen digits of the old number
 * @param cityCode the city it is registered in
 * @param address in the form that is equal for one door
 * @param representative who represents it by law (法定代表人)
 */
public record FirmTraits(
        List<NameParts> names,
        List<NameParts> english,
        List<NameParts> former,
        List<NameParts> shorts,
        @Nullable String creditCode,
        @Nullable String registrationNo,
        @Nullable String cityCode,
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
                numbers.registrationNo(),
                numbers.cityCode(),
                PlainAddress.of(address),
                representative == null || representative.isBlank() ? null : CompanyName.keyOf(representative));
    }

    /** One of its names, by what it is to the firm. */
    public record Named(NameKind kind, String key) {}

    /** By which numbers registers know it. */
    public record Numbers(
            @Nullable String creditCode,
            @Nullable String registrationNo,
            @Nullable String cityCode) {}

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

    boolean isInAnotherCity(FirmTraits other) {
        return cityCode != null && other.cityCode != null && !cityCode.equals(other.cityCode);
    }
}
