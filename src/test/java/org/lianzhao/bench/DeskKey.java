package org.lianzhao.bench;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keys of invented rows: as the program would have made them on a day, the same in every run. */
final class DeskKey {
    private static final long NOON = 12 * 3_600_000L;
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private DeskKey() {}

    /** The key of a row: keys of later days come later, and on a day those of greater numbers. */
    static UUID of(LocalDate day, long number) {
        long millis = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + NOON;
        return new UUID(millis << 16 | VERSION_7, VARIANT | number);
    }

    static byte[] bytes(UUID key) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }
}
