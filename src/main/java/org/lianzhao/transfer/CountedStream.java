package org.lianzhao.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read, for telling how far a file has got. */
final class CountedStream extends FilterInputStream {
    private long count;

    CountedStream(InputStream source) {
        super(source);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int read = super.read(target, from, most);
        count += Math.max(read, 0);
        return read;
    }

    long count() {
        return count;
    }
}
