package org.lianzhao.testing;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Texts that nobody else has. Digits stand alone among letters: several together may look like somebody's number, which is
 * masked wherever it is told; without any, names of firms would look like each other.
 */
public final class Fresh {
    private static final int DIGITS = 10;

    private Fresh() {}

    /** What a test puts behind a name to make it its own. */
    public static String mark() {
        StringBuilder mark = new StringBuilder();
        ByteBuffer random = ByteBuffer.allocate(Long.BYTES * 2);
        UUID key = UUID.randomUUID();
        random.putLong(key.getLeastSignificantBits()).putLong(key.getMostSignificantBits());
        for (byte one : random.array()) {
            mark.append((char) ('a' + (one & 0xF))).append((one >> 4 & 0xF) % DIGITS);
        }
        return mark.toString();
    }

    /** A whole text. */
    public static String text() {
        return "示例" + mark();
    }
}
