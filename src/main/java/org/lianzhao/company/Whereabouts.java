package org.lianzhao.company;

import java.util.Set;

/** Where a firm has got to, seen from the zone: what the list of firms is narrowed down by. */
enum Whereabouts {
    /** 园区内. */
    ZONE(Place.ZONE),
    /** 市域内, the zone included. */
    CITY(Place.ZONE, Place.CITY),
    /** Neither: 未落地本市. */
    NONE(Place.ZONE, Place.CITY);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Place> places;

    Whereabouts(Place... places) {
        this.places = Set.of(places);
    }

    /** Where a firm's presence puts it in, or for {@link #NONE} keeps it out. */
    Set<Place> places() {
        return places;
    }
}
