package org.lianzhao.deliverable;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/**
 * Changes which letters a TrueType font says its shapes are. A shape such as 一 is two letters in it, the character and the
 * radical; a document names just one for whoever searches or copies its text, and takes the smaller, which is the radical.
 */
final class FontLetters {
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;

    private static final int TABLES = 12;
    private static final int TABLE = 16;
    private static final int SUBTABLE = 8;
    private static final int GROUPED = 12;
    private static final int GROUPS = 16;
    private static final int GROUP = 12;

    /** Nobody writes it: where what is left out goes. */
    private static final int NO_LETTER = 0x10FFFD;

    private FontLetters() {}

    /** The font without radicals among its letters; a text that has one is set with the character that looks the same. */
    static byte[] withoutRadicals(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font.clone());
        int letters = letters(file);
        int count = Short.toUnsignedInt(file.getShort(letters + 2));
        for (int at = 0; at < count; at++) {
            int table = letters + file.getInt(letters + 4 + at * SUBTABLE + 4);
            if (Short.toUnsignedInt(file.getShort(table)) == GROUPED) {
                dropRadicals(file, table);
            }
        }
        return file.array();
    }

    private static int letters(ByteBuffer file) {
        int tables = Short.toUnsignedInt(file.getShort(4));
        byte[] tag = new byte[4];
        for (int at = 0; at < tables; at++) {
            file.get(TABLES + at * TABLE, tag);
            if (new String(tag, US_ASCII).equals("cmap")) {
                return file.getInt(TABLES + at * TABLE + 8);
            }
        }
        throw new IllegalArgumentException("A font without letters");
    }

    // a group is its first letter, its last one, and the shape of the first; those after it have the next shapes
    private static void dropRadicals(ByteBuffer file, int table) {
        int groups = file.getInt(table + GROUPED);
        for (int at = 0; at < groups; at++) {
            int group = table + GROUPS + at * GROUP;
            int first = file.getInt(group);
            int last = file.getInt(group + 4);
            if (first >= FIRST_RADICAL && last <= LAST_RADICAL) {
                file.putInt(group, NO_LETTER).putInt(group + 4, NO_LETTER).putInt(group + 8, 0);
            }
        }
    }
}
