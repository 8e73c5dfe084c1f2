package org.lianzhao.company;

/** Where a firm's presence is, seen from the zone. Only {@link #ZONE} counts for the zone's coverage. */
public enum Place {
    /** 园区. */
    ZONE,
    /** 市域. */
    CITY,
    /** 省域. */
    PROVINCE,
    /** 外. */
    OUTSIDE
}
