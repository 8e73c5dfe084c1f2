package org.lianzhao.transfer.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts that a workbook is zipped from. All of them together give no more than a number of bytes. */
final class ZipParts implements AutoCloseable {
    private static final long MOST_PACKED = 128L << 20;
    private static final long MOST_UNPACKED = 512L << 20;
    private static final int MOST_DIRECTORY = 4 << 20;
    private static final int END_RECORD = 22;
    private static final int LONGEST_REMARK = 1 << 16;
    private static final int END_SIGN = 0x06054b50;
    private static final int DIRECTORY_SIZE = 12;

    private final ZipFile zip;
    private long left = MOST_UNPACKED;

    ZipParts(Path file) throws IOException {
        if (Files.size(file) > MOST_PACKED) {
            throw Unusable.tooBig();
        }
        if (directorySize(file) > MOST_DIRECTORY) {
            throw Unusable.broken();
        }
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException torn) {
            throw Unusable.broken();
        }
    }

    // the directory of a zip is read into memory as a whole, however long a file makes it
    private static long directorySize(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(bytes.length(), END_RECORD + LONGEST_REMARK);
            byte[] end = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(end);
            ByteBuffer signs = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (signs.getInt(at) == END_SIGN) {
                    return Integer.toUnsignedLong(signs.getInt(at + DIRECTORY_SIZE));
                }
            }
        }
        throw Unusable.broken();
    }

    /** The part of this name. */
    Optional<InputStream> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new PartStream(zip.getInputStream(entry), entry.getCompressedSize(), this::spend));
    }

    private void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw Unusable.tooBig();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
