package org.lianzhao.chainfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.lianzhao.shared.problem.Invalid;

/** Reads a map's file, whichever kind it is: told by what is in it, not by its name. */
final class ChainFileReader {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xd0, (byte) 0xcf};
    private static final int START = 64;
    private static final int BUFFER = 1 << 16;
    // a file takes memory while it is read
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private ChainFileReader() {}

    /** @throws Invalid when the file as a whole is of no use */
    static FileRows read(Path file) {
        AT_ONCE.acquireUninterruptibly();
        try {
            byte[] start = start(file);
            if (start.length == 0) {
                throw new Invalid("file", "import-empty");
            }
            if (startsWith(start, OLD_WORKBOOK)) {
                throw new Invalid("file", "import-workbook-old");
            }
            if (startsWith(start, ZIP)) {
                return ChainBookReader.read(file);
            }
            if (!looksLikeJson(start)) {
                throw new Invalid("file", "chain-file-kind");
            }
            return ChainJsonReader.read(file);
        } finally {
            AT_ONCE.release();
        }
    }

    private static byte[] start(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(START);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startsWith(byte[] start, byte[] sign) {
        return start.length >= sign.length && Arrays.equals(start, 0, sign.length, sign, 0, sign.length);
    }

    // a bracket after the marks of an encoding and blanks
    private static boolean looksLikeJson(byte[] start) {
        for (byte one : start) {
            if (one == '{' || one == '[') {
                return true;
            }
            if (one > ' ') {
                return false;
            }
        }
        return false;
    }

    /** Tells this file from every other. */
    static String printOf(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest print = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                print.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(print.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
