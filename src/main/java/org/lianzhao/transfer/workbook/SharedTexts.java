package org.lianzhao.transfer.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The texts that the cells of a workbook share. They are needed in any order, so they are kept, as bytes to be small. */
final class SharedTexts {
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_TEXTS = 1 << 22;

    private byte[] bytes = {};
    private int[] ends = {};
    private int count;

    /** No texts: every cell holds its own. */
    SharedTexts() {}

    SharedTexts(InputStream part) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (PartXml xml = new PartXml(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    all.write(xml.richText("si").getBytes(UTF_8));
                    note(all.size());
                }
            }
        }
        bytes = all.toByteArray();
    }

    private void note(int end) {
        if (end > MOST_BYTES || count >= MOST_TEXTS) {
            throw Unusable.tooBig();
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, Math.max(1024, 2 * count));
        }
        ends[count++] = end;
    }

    /** The text that cells call by this number. */
    String get(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            if (index >= 0 && index < count) {
                int start = index == 0 ? 0 : ends[index - 1];
                return new String(bytes, start, ends[index] - start, UTF_8);
            }
        } catch (NumberFormatException torn) {
            throw Unusable.broken();
        }
        throw Unusable.broken();
    }
}
