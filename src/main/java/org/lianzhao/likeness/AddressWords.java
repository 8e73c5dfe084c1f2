package org.lianzhao.likeness;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of places addresses name. Addresses of one door are written in many ways, so that only those are apart that
 * name places of one kind and have none in common, of any kind.
 */
enum AddressWords {
    ROAD("路街道巷弄", 3, true),
    TOWN("镇乡", 3, true),
    VILLAGE("村", 3, true),
    /** Parks and buildings: one stands in the other, so that different ones say nothing. */
    SITE("园厦场城", 4, false);

    /** 街道 is a part of a city, neither 街 nor 道: as much as a town. */
    private static final String SUBDISTRICT = "街道";

    private final String ends;
    private final int length;
    private final boolean telling;

    AddressWords(String ends, int length, boolean telling) {
        this.ends = ends;
        this.length = length;
        this.telling = telling;
    }

    /** Whether two addresses in the form of {@link PlainAddress} are plainly those of different places. */
    static boolean areApart(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.contains(other) || other.contains(one)) {
            return false;
        }
        boolean apart = false;
        for (AddressWords kind : values()) {
            Set<String> here = kind.in(one.replace(SUBDISTRICT, "镇"));
            Set<String> there = kind.in(other.replace(SUBDISTRICT, "镇"));
            if (!Collections.disjoint(here, there)) {
                return false;
            }
            apart |= kind.telling && !here.isEmpty() && !there.isEmpty();
        }
        return apart;
    }

    // only how a name ends: where it begins, nothing tells
    private Set<String> in(String address) {
        Set<String> names = new HashSet<>();
        for (int end = length; end <= address.length(); end++) {
            if (ends.indexOf(address.charAt(end - 1)) >= 0) {
                names.add(address.substring(end - length, end));
            }
        }
        return names;
    }
}
