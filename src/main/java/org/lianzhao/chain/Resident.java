package org.lianzhao.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm that a map's file names in a segment, in the file's own words.
 *
 * @param role LEADER, MEMBER, SUPPORT or RELATED
 * @param presence PRODUCTION, CONSTRUCTION, SIGNED, PLANNED or UNVERIFIED
 * @param place ZONE, CITY, PROVINCE or OUTSIDE
 * @param asOf the month or day the presence is stated for
 * @param basis SEED or SOURCE
 */
public record Resident(
        UUID segmentId,
        String name,
        String role,
        String presence,
        String place,
        @Nullable String asOf,
        String basis,
        @Nullable String note,
        @Nullable String noteEn) {}
