package org.lianzhao.likeness;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by which an index finds firms that may be the same: equal for firms that are worth comparing, and hardly ever
 * for others. The city is in the last bits, so that those of one city, or of any, are one range.
 *
 * @param soundKey how the name sounds without region and legal form
 * @param headKey how the firm's own word begins, apart for short names and whole ones
 * @param addressKey the door
 * @param personKey the legal representative, with how the firm's own word begins
 */
@Embeddable
public record MatchKeys(
        @Nullable Long soundKey,
        @Nullable Long headKey,
        @Nullable Long addressKey,
        @Nullable Long personKey) {
    private static final int CITY_BITS = 20;
    private static final long ANY_CITY = (1L << CITY_BITS) - 1;

    /** The keys that a firm is kept with. */
    public static MatchKeys of(FirmTraits firm) {
        NameParts name = firm.name();
        return new MatchKeys(
                at(name.sound(), firm.cityCode()),
                at(head(name, name.isShort()), firm.cityCode()),
                firm.address() == null ? null : at(firm.address(), null),
                firm.representative() == null ? null : at(person(firm.representative(), name), null));
    }

    /** Every key of a firm, and for those that tell the city the one that stands for any. */
    public static List<Long> all(FirmTraits firm) {
        MatchKeys keys = of(firm);
        NameParts name = firm.name();
        return Stream.of(
                        keys.soundKey,
                        lastAt(name.sound()),
                        keys.headKey,
                        lastAt(head(name, name.isShort())),
                        keys.addressKey,
                        keys.personKey)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The keys in the order that rows of firms are written in. */
    public Stream<@Nullable Object> columns() {
        return Stream.of(soundKey, headKey, addressKey, personKey);
    }

    static String head(NameParts name, boolean amongShort) {
        return (amongShort ? "short " : "whole ") + name.head();
    }

    static String person(String representative, NameParts name) {
        return representative + " " + name.head();
    }

    /** The key of what is in this city; of what is in no known one where null. */
    static long at(String text, @Nullable String city) {
        return hash(text) << CITY_BITS | (city == null ? 0 : Long.parseLong(city));
    }

    /** The last of the keys that begin with {@link #at} without a city. */
    static long lastAt(String text) {
        return at(text, null) | ANY_CITY;
    }

    // FNV-1a of 64 bits, folded to the 43 that leave room for the city and the sign
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int place = 0; place < text.length(); place++) {
            hash = (hash ^ text.charAt(place)) * 0x100000001b3L;
        }
        return (hash ^ hash >>> 43) & (1L << 43) - 1;
    }
}
