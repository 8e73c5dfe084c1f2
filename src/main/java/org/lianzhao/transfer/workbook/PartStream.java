package org.lianzhao.transfer.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * A part of a workbook while it is unpacked. Refuses what no spreadsheet writes and what would fill the memory of an
 * XML parser: a type declaration, a comment, a tag or text without end, an encoding other than UTF-8.
 */
final class PartStream extends FilterInputStream {
    private static final int LONGEST_RUN = 1 << 20;
    private static final int SMALL = 16 << 20;
    private static final int HIGHEST_RATIO = 200;

    private final long packed;
    private final LongConsumer budget;
    private long count;
    private int run;
    private int before;

    /** @param budget is told of every byte and stops what goes too far */
    PartStream(InputStream unpacked, long packed, LongConsumer budget) {
        super(unpacked);
        this.packed = packed;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int read = super.read(target, from, most);
        for (int i = from; i < from + read; i++) {
            look(target[i]);
        }
        count += Math.max(read, 0);
        if (count > SMALL && count / HIGHEST_RATIO > packed) {
            throw Unusable.tooBig();
        }
        budget.accept(Math.max(read, 0));
        return read;
    }

    private void look(byte sign) {
        run = sign == '<' ? 0 : run + 1;
        if (sign == 0 || run > LONGEST_RUN || (before == '<' && sign == '!')) {
            throw Unusable.broken();
        }
        before = sign;
    }
}
