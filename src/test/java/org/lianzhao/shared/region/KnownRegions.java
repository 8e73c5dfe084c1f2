package org.lianzhao.shared.region;

/** The regions as tests without a container need them, read once. */
public final class KnownRegions {
    public static final Regions REGIONS = new Regions();
    public static final RegionWords WORDS = new RegionWords(REGIONS);

    private KnownRegions() {}
}
