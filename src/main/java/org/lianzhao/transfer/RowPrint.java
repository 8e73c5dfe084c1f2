package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/** What a row says, as a hash: equal only for rows that say the same to the letter, and nothing can be read from it. */
final class RowPrint {
    private RowPrint() {}

    /** The hash of the cells, in whichever order the columns stand; what is blank says nothing. */
    static byte[] of(Map<String, String> cells) {
        MessageDigest hash = sha256();
        new TreeMap<>(cells).forEach((column, cell) -> {
            String said = cell.strip();
            if (!said.isEmpty()) {
                hash.update((column + '\0' + said + '\0').getBytes(UTF_8));
            }
        });
        return hash.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
