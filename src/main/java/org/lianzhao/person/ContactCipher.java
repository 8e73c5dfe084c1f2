package org.lianzhao.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One key that encrypts contacts (AES-256-GCM), made from a secret text. What belongs to one record cannot be read as another's. */
final class ContactCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final String id;

    ContactCipher(String secret) {
        KeyedHash of = new KeyedHash(secret);
        this.key = new SecretKeySpec(of.hash("lianzhao contact key"), "AES");
        this.id = HexFormat.of().formatHex(of.hash("lianzhao contact key id"), 0, ID_BYTES);
    }

    /** Tells under which key something lies, and nothing of the key. */
    String id() {
        return id;
    }

    /** @param owner the record that it belongs to */
    byte[] seal(UUID owner, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(text.getBytes(UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException where it was sealed with another key or for another record, or was tampered with */
    String open(UUID owner, byte[] sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(rest), UTF_8);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("A contact cannot be read: " + owner, damaged);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(UTF_8));
        return cipher;
    }
}
